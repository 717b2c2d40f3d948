// A list model of gadgets: each Q_PROPERTY of the row is a role. Rows are told apart by their `id`, so that a list
// which is read anew keeps its place and moves no more than what changed.
#pragma once

#include <QAbstractListModel>
#include <QMetaProperty>
#include <algorithm>
#include <ranges>
#include <vector>

namespace collega::viewmodels {

template <class Row>
class Rows : public QAbstractListModel {
 public:
  using QAbstractListModel::QAbstractListModel;

  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override {
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
  }

  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override {
    const int property = role - Qt::UserRole;
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || property < 0) return {};
    return Row::staticMetaObject.property(property).readOnGadget(&rows_[static_cast<std::size_t>(index.row())]);
  }

  [[nodiscard]] QHash<int, QByteArray> roleNames() const override {
    QHash<int, QByteArray> names;
    for (int i = 0; i < Row::staticMetaObject.propertyCount(); ++i)
      names.insert(Qt::UserRole + i, Row::staticMetaObject.property(i).name());
    return names;
  }

  [[nodiscard]] const std::vector<Row>& rows() const { return rows_; }

  void set(std::vector<Row> rows) {
    dropMissing(rows);
    if (!std::ranges::equal(rows_, rows, {}, &Row::id, &Row::id)) return reset(std::move(rows));
    for (std::size_t i = 0; i < rows.size(); ++i) {
      rows_[i] = std::move(rows[i]);
      Q_EMIT dataChanged(index(static_cast<int>(i)), index(static_cast<int>(i)));
    }
  }

  void append(std::vector<Row> rows) {
    if (rows.empty()) return;
    beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(rows.size()) - 1);
    std::ranges::move(rows, std::back_inserter(rows_));
    endInsertRows();
  }

 private:
  void reset(std::vector<Row> rows) {
    const bool grew = rows.size() > rows_.size() &&
                      std::ranges::equal(rows_, rows | std::views::take(rows_.size()), {}, &Row::id, &Row::id);
    if (grew) {
      append({rows.begin() + static_cast<std::ptrdiff_t>(rows_.size()), rows.end()});
      return set(std::move(rows));
    }
    beginResetModel();
    rows_ = std::move(rows);
    endResetModel();
  }

  void dropMissing(const std::vector<Row>& rows) {
    for (auto i = static_cast<int>(rows_.size()) - 1; i >= 0; --i) {
      const auto& id = rows_[static_cast<std::size_t>(i)].id;
      if (std::ranges::find(rows, id, &Row::id) != rows.end()) continue;
      beginRemoveRows({}, i, i);
      rows_.erase(rows_.begin() + i);
      endRemoveRows();
    }
  }

  std::vector<Row> rows_;
};

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
