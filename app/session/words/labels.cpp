#include <QCoreApplication>

#include "app/session/words/words.h"

namespace collega::session::words {

using App = QCoreApplication;

QString label(v1::LessonKind kind) {
  switch (kind) {
    case v1::LESSON_KIND_SERVICE:
      return App::translate("Words", "Service and technique");
    case v1::LESSON_KIND_CIVIL_SOCIETY:
      return App::translate("Words", "Working with civil society");
    case v1::LESSON_KIND_CULTURE:
      return App::translate("Words", "Understanding a community");
    case v1::LESSON_KIND_OWN_PROCESS:
      return App::translate("Words", "How we work ourselves");
    case v1::LESSON_KIND_SKILLS:
      return App::translate("Words", "Skills");
    case v1::LESSON_KIND_AWARENESS:
      return App::translate("Words", "Awareness and motivation");
    default:
      return {};
  }
}

QString label(v1::Rung rung) {
  switch (rung) {
    case v1::RUNG_PERSON:
      return App::translate("Words", "Person");
    case v1::RUNG_DEPARTMENT:
      return App::translate("Words", "Department");
    case v1::RUNG_TOWN:
      return App::translate("Words", "Town");
    case v1::RUNG_NETWORK:
      return App::translate("Words", "Wider network");
    default:
      return {};
  }
}

QString label(v1::Application application) {
  switch (application) {
    case v1::APPLICATION_IDEA:
      return App::translate("Words", "Idea");
    case v1::APPLICATION_PLANNED:
      return App::translate("Words", "Planned");
    case v1::APPLICATION_TRIED:
      return App::translate("Words", "Tried");
    case v1::APPLICATION_ADOPTED:
      return App::translate("Words", "Adopted");
    case v1::APPLICATION_BLOCKED:
      return App::translate("Words", "Blocked");
    default:
      return {};
  }
}

QString label(v1::ObstacleKind kind) {
  switch (kind) {
    case v1::OBSTACLE_KIND_MANDATE:
      return App::translate("Words", "The mandate lies higher up");
    case v1::OBSTACLE_KIND_NO_SUPPORT:
      return App::translate("Words", "No support from the town");
    case v1::OBSTACLE_KIND_PREPARATION:
      return App::translate("Words", "Thin preparation");
    case v1::OBSTACLE_KIND_CONTEXT:
      return App::translate("Words", "Unknown context");
    case v1::OBSTACLE_KIND_LANGUAGE:
      return App::translate("Words", "Language");
    case v1::OBSTACLE_KIND_RESOURCES:
      return App::translate("Words", "No money, people or equipment");
    case v1::OBSTACLE_KIND_OPENNESS:
      return App::translate("Words", "No openness to learn");
    case v1::OBSTACLE_KIND_STAFF_LEFT:
      return App::translate("Words", "Colleagues left");
    default:
      return {};
  }
}

QString label(v1::VisitKind kind) {
  switch (kind) {
    case v1::VISIT_KIND_WORKING_VISIT:
      return App::translate("Words", "Working visit");
    case v1::VISIT_KIND_JOB_SHADOWING:
      return App::translate("Words", "Job shadowing");
    case v1::VISIT_KIND_WORKSHOP:
      return App::translate("Words", "Workshop");
    case v1::VISIT_KIND_CALL:
      return App::translate("Words", "Call");
    default:
      return {};
  }
}

QString label(v1::ContactKind kind) {
  switch (kind) {
    case v1::CONTACT_KIND_CALL:
      return App::translate("Words", "Call");
    case v1::CONTACT_KIND_MAIL:
      return App::translate("Words", "Mail");
    case v1::CONTACT_KIND_MEETING:
      return App::translate("Words", "Meeting");
    case v1::CONTACT_KIND_MESSAGE:
      return App::translate("Words", "Message");
    default:
      return {};
  }
}

QString label(v1::ContributionKind kind) {
  switch (kind) {
    case v1::CONTRIBUTION_KIND_MONEY:
      return App::translate("Words", "Money");
    case v1::CONTRIBUTION_KIND_STAFF_DAYS:
      return App::translate("Words", "Staff days");
    case v1::CONTRIBUTION_KIND_EQUIPMENT:
      return App::translate("Words", "Equipment");
    case v1::CONTRIBUTION_KIND_HOSTING:
      return App::translate("Words", "Hosting");
    case v1::CONTRIBUTION_KIND_KNOWLEDGE:
      return App::translate("Words", "Knowledge");
    default:
      return {};
  }
}

QString label(v1::PairState state) {
  switch (state) {
    case v1::PAIR_STATE_PROPOSED:
      return App::translate("Words", "Proposed");
    case v1::PAIR_STATE_ACCEPTED:
      return App::translate("Words", "Paired");
    case v1::PAIR_STATE_DECLINED:
      return App::translate("Words", "Declined");
    case v1::PAIR_STATE_CLOSED:
      return App::translate("Words", "Closed");
    default:
      return {};
  }
}

QString label(v1::FollowUpState state) {
  switch (state) {
    case v1::FOLLOW_UP_STATE_OPEN:
      return App::translate("Words", "Open");
    case v1::FOLLOW_UP_STATE_ANSWERED:
      return App::translate("Words", "Answered");
    case v1::FOLLOW_UP_STATE_DROPPED:
      return App::translate("Words", "Dropped");
    default:
      return {};
  }
}

QString label(v1::Part part) {
  switch (part) {
    case v1::PART_PROFESSIONAL:
      return App::translate("Words", "Professional");
    case v1::PART_BROKER:
      return App::translate("Words", "Broker");
    case v1::PART_COORDINATOR:
      return App::translate("Words", "Coordinator");
    default:
      return {};
  }
}

QString label(v1::BrokerRole role) {
  switch (role) {
    case v1::BROKER_ROLE_INITIATOR:
      return App::translate("Words", "Initiator");
    case v1::BROKER_ROLE_INTERPRETER:
      return App::translate("Words", "Interpreter");
    case v1::BROKER_ROLE_MEDIATOR:
      return App::translate("Words", "Mediator");
    default:
      return {};
  }
}

QString label(v1::Role role) {
  switch (role) {
    case v1::ROLE_PROFESSIONAL:
      return label(v1::PART_PROFESSIONAL);
    case v1::ROLE_BROKER:
      return label(v1::PART_BROKER);
    case v1::ROLE_COORDINATOR:
      return label(v1::PART_COORDINATOR);
    default:
      return {};
  }
}

QString label(v1::Sector sector) {
  switch (sector) {
    case v1::SECTOR_LOCAL_GOVERNMENT:
      return App::translate("Words", "Local government");
    case v1::SECTOR_HIGHER_GOVERNMENT:
      return App::translate("Words", "Higher government");
    case v1::SECTOR_CIVIL_SOCIETY:
      return App::translate("Words", "Civil society");
    case v1::SECTOR_SCHOOL:
      return App::translate("Words", "School");
    case v1::SECTOR_KNOWLEDGE:
      return App::translate("Words", "Knowledge institute");
    case v1::SECTOR_BUSINESS:
      return App::translate("Words", "Business");
    default:
      return {};
  }
}

QString label(v1::Translocal link) {
  switch (link) {
    case v1::TRANSLOCAL_NONE:
      return App::translate("Words", "No link through residents");
    case v1::TRANSLOCAL_REGIONAL:
      return App::translate("Words", "Residents from the wider region");
    case v1::TRANSLOCAL_DIRECT:
      return App::translate("Words", "Residents from the partner town itself");
    default:
      return {};
  }
}

QString label(v1::SpaceKind kind) {
  switch (kind) {
    case v1::SPACE_KIND_NETWORK:
      return App::translate("Words", "Network");
    case v1::SPACE_KIND_PARTNERSHIP:
      return App::translate("Words", "Partnership");
    case v1::SPACE_KIND_PAIR:
      return App::translate("Words", "Pair");
    default:
      return {};
  }
}

QString label(domain::RhythmState state) {
  switch (state) {
    case domain::RhythmState::Active:
      return App::translate("Words", "Active");
    case domain::RhythmState::Cooling:
      return App::translate("Words", "Cooling");
    case domain::RhythmState::Dormant:
      return App::translate("Words", "Dormant");
    case domain::RhythmState::Waking:
      return App::translate("Words", "Waking");
    case domain::RhythmState::Closed:
      return App::translate("Words", "Closed");
    case domain::RhythmState::Suspended:
      return App::translate("Words", "Visit planned");
  }
  return {};
}

QString label(store::Standing standing) {
  switch (standing) {
    case store::Standing::OnlyHere:
      return App::translate("Words", "Only on this device");
    case store::Standing::OnItsWay:
      return App::translate("Words", "On its way");
    case store::Standing::InStep:
      return App::translate("Words", "In step");
  }
  return {};
}

QString label(sync::Phase phase) {
  switch (phase) {
    case sync::Phase::Idle:
      return App::translate("Words", "Not connected");
    case sync::Phase::Connecting:
      return App::translate("Words", "Connecting");
    case sync::Phase::CatchingUp:
      return App::translate("Words", "Receiving");
    case sync::Phase::Sending:
      return App::translate("Words", "Sending");
    case sync::Phase::InStep:
      return App::translate("Words", "In step");
    case sync::Phase::Offline:
      return App::translate("Words", "Offline");
    case sync::Phase::Stopped:
      return App::translate("Words", "Needs attention");
  }
  return {};
}

}  // namespace collega::session::words
