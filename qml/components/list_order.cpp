#include "qml/components/list_order.h"

#include <algorithm>

namespace collega::components {

void ListOrder::setRows(QQuickItem* rows) {
  if (rows_ == rows) return;
  if (rows_) rows_->disconnect(this);
  rows_ = rows;
  // Afterwards, when each has its place.
  if (rows_) connect(rows_, &QQuickItem::childrenChanged, this, &ListOrder::restore, Qt::QueuedConnection);
  Q_EMIT rowsChanged();
}

void ListOrder::restore() {
  if (!rows_) return;
  auto ordered = rows_->childItems();
  const auto above = [](const auto* one, const auto* other) { return one->y() < other->y(); };
  if (std::ranges::is_sorted(ordered, above)) return;
  std::ranges::stable_sort(ordered, above);
  // Said by childrenChanged too, which then finds them in order.
  for (qsizetype i = 1; i < ordered.size(); ++i) ordered[i]->stackAfter(ordered[i - 1]);
}

}  // namespace collega::components
