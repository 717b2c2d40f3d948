// A list model of gadgets: each Q_PROPERTY of the row is a role. Rows are told apart by their `id`, so that a list
// which is read anew keeps its place and moves no more than what changed. A list that had none is filled row by row, in
// several turns of the event loop where rows take long to make.
#pragma once

#include <QAbstractListModel>
#include <QMetaProperty>
#include <QSet>
#include <algorithm>
#include <vector>

#include "app/viewmodels/pace.h"

namespace collega::viewmodels {

template <class Row>
class Rows : public QAbstractListModel {
 public:
  using QAbstractListModel::QAbstractListModel;

  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override {
    return parent.isValid() ? 0 : static_cast<int>(shown_.size());
  }

  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override {
    const int property = role - Qt::UserRole;
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || property < 0) return {};
    return valueOf(shown_[static_cast<std::size_t>(index.row())], property);
  }

  [[nodiscard]] QHash<int, QByteArray> roleNames() const override {
    QHash<int, QByteArray> names;
    for (int i = 0; i < Row::staticMetaObject.propertyCount(); ++i)
      names.insert(Qt::UserRole + i, Row::staticMetaObject.property(i).name());
    return names;
  }

  // All of them, whether or not they stand on the screen yet.
  [[nodiscard]] const std::vector<Row>& rows() const { return rows_; }

  void set(std::vector<Row> rows) {
    rows_ = std::move(rows);
    dropMissing();
    next_ = 0;
    follow();
  }

  void append(std::vector<Row> rows) {
    if (rows.empty()) return;
    std::ranges::move(rows, std::back_inserter(rows_));
    follow();
  }

 private:
  void follow() {
    if (following_) return;
    following_ = true;
    const bool filling = shown_.empty();
    Pace::ofScreens().run(this, [this, filling] {
      while (bringNext())
        if (filling) return true;
      return following_ = false;
    });
  }

  // Brings the next row to its place; false once all are there.
  bool bringNext() {
    if (next_ == rows_.size()) {
      removeFrom(next_);
      return false;
    }
    const auto& row = rows_[next_];
    const auto found =
        std::ranges::find(shown_.begin() + static_cast<std::ptrdiff_t>(next_), shown_.end(), row.id, &Row::id);
    const auto place = static_cast<std::size_t>(found - shown_.begin());
    if (found == shown_.end())
      insert(row);
    else
      update(place, row);
    ++next_;
    return true;
  }

  void insert(const Row& row) {
    const auto at = static_cast<int>(next_);
    beginInsertRows({}, at, at);
    shown_.insert(shown_.begin() + at, row);
    endInsertRows();
  }

  void update(std::size_t from, const Row& row) {
    const auto at = static_cast<int>(next_);
    if (from != next_) {
      beginMoveRows({}, static_cast<int>(from), static_cast<int>(from), {}, at);
      const auto begin = shown_.begin();
      std::rotate(begin + at, begin + static_cast<std::ptrdiff_t>(from), begin + static_cast<std::ptrdiff_t>(from) + 1);
      endMoveRows();
    }
    if (isSame(shown_[next_], row)) return;
    shown_[next_] = row;
    Q_EMIT dataChanged(index(at), index(at));
  }

  void removeFrom(std::size_t first) {
    if (first >= shown_.size()) return;
    beginRemoveRows({}, static_cast<int>(first), static_cast<int>(shown_.size()) - 1);
    shown_.resize(first);
    endRemoveRows();
  }

  void dropMissing() {
    QSet<QString> ids;
    for (const auto& row : rows_) ids.insert(row.id);
    for (auto i = static_cast<int>(shown_.size()) - 1; i >= 0; --i) {
      if (ids.contains(shown_[static_cast<std::size_t>(i)].id)) continue;
      beginRemoveRows({}, i, i);
      shown_.erase(shown_.begin() + i);
      endRemoveRows();
    }
  }

  static QVariant valueOf(const Row& row, int property) {
    return Row::staticMetaObject.property(property).readOnGadget(&row);
  }

  static bool isSame(const Row& one, const Row& other) {
    for (int i = 0; i < Row::staticMetaObject.propertyCount(); ++i)
      if (valueOf(one, i) != valueOf(other, i)) return false;
    return true;
  }

  std::vector<Row> rows_;
  std::vector<Row> shown_;  // the first `next_` of them are as in rows_
  std::size_t next_ = 0;
  bool following_ = false;
};

// To so many; whether there were more.
template <class Row>
bool shorten(std::vector<Row>& rows, std::size_t most) {
  if (rows.size() <= most) return false;
  rows.erase(rows.begin() + static_cast<std::ptrdiff_t>(most), rows.end());
  return true;
}

// Of many rows, as many as somebody has come to look at: a page first, and another whenever the end is reached.
template <class Row>
class PagedRows : public Rows<Row> {
 public:
  static constexpr std::size_t page = 50;
  using Rows<Row>::Rows;

  void setAll(std::vector<Row> rows) {
    all_ = std::move(rows);
    this->set({all_.begin(), all_.begin() + static_cast<std::ptrdiff_t>(shown())});
  }
  // From the first page on again: another question was asked.
  void begin() { wanted_ = page; }
  void showMore() {
    if (wanted_ >= all_.size()) return;
    const auto before = static_cast<std::ptrdiff_t>(shown());
    wanted_ += page;
    this->append({all_.begin() + before, all_.begin() + static_cast<std::ptrdiff_t>(shown())});
  }

 private:
  [[nodiscard]] std::size_t shown() const { return std::min(wanted_, all_.size()); }
  std::vector<Row> all_;
  std::size_t wanted_ = page;
};

}  // namespace collega::viewmodels
