#include "tests/e2e/stories/company.h"

namespace collega::test {

void Company::on(const QString& day) { at(day + QStringLiteral("T12:00:00Z")); }

void Company::at(const QString& moment) {
  now_ = moment;
  for (auto* who : everybody_) who->set(QStringLiteral("COLLEGA_NOW"), now_);
}

void Company::take(Cli& who) {
  everybody_ << &who;
  who.set(QStringLiteral("COLLEGA_NOW"), now_);
}

void Company::meet() const {
  for (int round = 0; round < 2; ++round)
    for (const auto* who : everybody_) who->must({"sync"});
}

void Company::tell(const Cli& from, const QList<const Cli*>& to) {
  from.must({"sync"});
  for (const auto* who : to) who->must({"sync"});
}

}  // namespace collega::test
