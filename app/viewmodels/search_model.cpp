#include "app/viewmodels/search_model.h"

namespace collega::viewmodels {
namespace {

// Of each kind: more is found by more words.
constexpr std::size_t ofEach = 12;

}  // namespace

void SearchModel::setWords(const QString& words) {
  if (words_ == words) return;
  words_ = words;
  reloadSoon();
  Q_EMIT wordsChanged();
  Q_EMIT answeredChanged();
}

void SearchModel::reload() {
  load(
      [words = words_.trimmed()](Session& session) -> Result<std::pair<QString, std::vector<FoundRow>>> {
        if (words.isEmpty()) return {{words, {}}};
        COLLEGA_ASSIGN(rows, foundRows(session, utf8(words), ofEach));
        return {{words, std::move(rows)}};
      },
      [this](const auto& answer) {
        const auto& [words, rows] = answer;
        if (words != words_.trimmed()) return;  // typed on meanwhile: the next answer is under way
        answered_ = words;
        found_.set(rows);
        Q_EMIT answeredChanged();
      });
}

}  // namespace collega::viewmodels
