#include "app/viewmodels/me_model.h"

#include "app/viewmodels/convert.h"

namespace collega::viewmodels {
namespace {

template <class Strings>
void fill(Strings* strings, const QString& commas) {
  strings->Clear();
  for (const auto& each : listed(commas)) strings->Add(utf8(each));
}

MeFacts factsOf(const v1::Person& person) {
  const auto commas = [](const auto& strings) { return texts(strings).join(", "); };
  return {text(person.name()),       text(person.town()),     text(person.organisation()),
          text(person.profession()), commas(person.themes()), commas(person.languages()),
          commas(person.offers()),   commas(person.seeks()),  person.paused()};
}

v1::Person withFacts(v1::Person person, const MeFacts& facts) {
  person.set_name(utf8(facts.name.simplified()));
  person.set_town(utf8(facts.town.simplified()));
  person.set_organisation(utf8(facts.organisation.simplified()));
  person.set_profession(utf8(facts.profession.simplified()));
  person.set_paused(facts.paused);
  fill(person.mutable_themes(), facts.themes);
  fill(person.mutable_languages(), facts.languages);
  fill(person.mutable_offers(), facts.offers);
  fill(person.mutable_seeks(), facts.seeks);
  return person;
}

}  // namespace

void MeModel::reload() {
  load([](Session& session) -> Result<v1::Person> { return session.me(); },
       [this](const v1::Person& person) {
         facts_ = factsOf(person);
         Q_EMIT changed();
       });
}

QStringList MeModel::languages() const {
  QStringList tags{"nl", "en", "fr", "tr", "ar", "zgh", "rif", "ku", "de", "es"};
  for (const auto& spoken : listed(facts_.languages))
    if (!tags.contains(spoken)) tags << spoken;
  return tags;
}

QStringList MeModel::languageNames() const {
  QStringList names;
  for (const auto& tag : languages()) names << session::words::language(utf8(tag));
  return names;
}

void MeModel::save(const MeFacts& facts) {
  if (facts == facts_) return;
  ask([facts](Session& session) { return session.setMe(withFacts(session.me(), facts)); }, [this] { Q_EMIT saved(); });
}

void MeModel::changePassphrase(const QString& before, const QString& after) {
  if (!profile()) return;
  const auto secrets = std::make_shared<std::pair<crypto::Secret, crypto::Secret>>(secretOf(before), secretOf(after));
  ask([secrets, folder = profile()->folder()](
          Session&) { return store::Store::changePassphrase(folder, secrets->first, secrets->second); },
      [this] { Q_EMIT passphraseChanged(); });
}

}  // namespace collega::viewmodels
