// A whole conversation, of a pair or a partnership: the latest line first, and earlier ones as they are looked at.
#pragma once

#include "app/viewmodels/message_rows.h"
#include "app/viewmodels/profile_model.h"
#include "app/viewmodels/rows.h"

namespace collega::viewmodels {

class ConversationModel : public collega::viewmodels::ProfileModel {
  Q_OBJECT
  QML_ELEMENT
  Q_PROPERTY(QString space READ space WRITE setSpace NOTIFY spaceChanged REQUIRED)
  Q_PROPERTY(QString place READ place NOTIFY changed)
  // Between two people, and not read by others.
  Q_PROPERTY(bool ofPair READ ofPair NOTIFY changed)
  Q_PROPERTY(QAbstractItemModel* messages READ messages CONSTANT)

 public:
  using ProfileModel::ProfileModel;

  [[nodiscard]] QString space() const { return space_; }
  void setSpace(const QString& space);
  [[nodiscard]] QString place() const { return place_; }
  [[nodiscard]] bool ofPair() const { return ofPair_; }
  [[nodiscard]] QAbstractItemModel* messages() { return &messages_; }
  Q_INVOKABLE void showMore();
  Q_INVOKABLE void send(const QString& words);

 Q_SIGNALS:
  void spaceChanged();
  void changed();

 protected:
  void reload() override;

 private:
  struct Content;
  static Result<Content> read(Session& session, const Id& space, std::size_t limit);
  static constexpr std::size_t page = 30;
  std::size_t wanted_ = page;
  bool more_ = false;
  QString space_;
  QString place_;
  bool ofPair_ = false;
  Rows<MessageRow> messages_;
};

}  // namespace collega::viewmodels
