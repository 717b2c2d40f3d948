#include "app/domain/coordinators/network_model.h"

#include <QtTest>

using namespace collega;
using namespace collega::domain;

namespace {

v1::Organisation organisation(const char* name, v1::Sector sector, const char* town = "") {
  v1::Organisation result;
  result.set_name(name);
  result.set_town(town);
  result.set_sector(sector);
  return result;
}

v1::Person from(const char* name, const char* town) {
  v1::Person person;
  person.set_organisation(name);
  person.set_town(town);
  return person;
}

using Organisations = std::vector<v1::Organisation>;
using People = std::vector<v1::Person>;
using Lacks = std::vector<Missing>;

}  // namespace

Q_DECLARE_METATYPE(Organisations)
Q_DECLARE_METATYPE(People)
Q_DECLARE_METATYPE(Lacks)
Q_DECLARE_METATYPE(collega::domain::NetworkModel)

class NetworkModelTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void isDerivedFromWhoTakesPart_data() {
    const auto police = organisation("Police", v1::SECTOR_LOCAL_GOVERNMENT);
    const auto youth = organisation("Youth organisations", v1::SECTOR_CIVIL_SOCIETY);
    const auto school = organisation("Primary school", v1::SECTOR_SCHOOL);
    const auto province = organisation("Province", v1::SECTOR_HIGHER_GOVERNMENT);
    QTest::addColumn<Organisations>("organisations");
    QTest::addColumn<People>("people");
    QTest::addColumn<NetworkModel>("model");
    QTest::addColumn<Lacks>("missing");
    const auto row = [](const char* name, Organisations all, People people, NetworkModel model, Lacks missing) {
      QTest::newRow(name) << std::move(all) << std::move(people) << model << std::move(missing);
    };
    const Lacks both{Missing::Society, Missing::HigherGovernment};
    // To become a hybrid, one that is only named has to gain weight too.
    const Lacks named{Missing::SocietyOfWeight, Missing::HigherGovernment};
    row("nobody yet", {}, {}, NetworkModel::Classic, both);
    row("towns", {police}, {from("Police", "Rotterdam")}, NetworkModel::Classic, both);
    row("unknown organisations are parts of a town", {}, {from("Technical services", "Berkane")}, NetworkModel::Classic,
        both);
    row("with civil society", {police, youth}, {}, NetworkModel::MultiActor, named);
    row("with a school", {school}, {}, NetworkModel::MultiActor, named);
    row("with a business", {organisation("Waste company", v1::SECTOR_BUSINESS)}, {}, NetworkModel::MultiActor, named);
    row("with a university", {organisation("University", v1::SECTOR_KNOWLEDGE)}, {}, NetworkModel::MultiActor, named);
    row("with people of a school", {school}, {from("Primary school", "Emirdağ")}, NetworkModel::MultiActor,
        {Missing::HigherGovernment});
    row("with higher government", {police, province}, {}, NetworkModel::MultiLevel, {Missing::Society});
    row("civil society without weight", {province, youth}, {from("Police", "Zeist")}, NetworkModel::MultiLevel,
        {Missing::SocietyOfWeight});
    row("somebody is from it", {province, youth}, {from("YOUTH organisations", "Berkane")}, NetworkModel::Hybrid, {});
    row("two of them", {province, youth, school}, {}, NetworkModel::Hybrid, {});
  }
  void isDerivedFromWhoTakesPart() {
    QFETCH(Organisations, organisations);
    QFETCH(People, people);
    const auto finding = networkModelOf(organisations, people);
    QTEST(finding.model, "model");
    QTEST(finding.missing, "missing");
  }

  void organisationsAreNamedOnceWithTheirPeople() {
    const Organisations all{organisation("Police", v1::SECTOR_LOCAL_GOVERNMENT, "Rotterdam"),
                            organisation("Police", v1::SECTOR_LOCAL_GOVERNMENT, "Casablanca")};
    const People people{from("Police", "Casablanca"), from("police", "Casablanca"), from("Port", "Rotterdam"),
                        from("", "Rotterdam")};
    const auto finding = networkModelOf(all, people);
    const std::vector<Participant> local{{"Police", "Rotterdam", v1::SECTOR_LOCAL_GOVERNMENT, 0},
                                         {"Police", "Casablanca", v1::SECTOR_LOCAL_GOVERNMENT, 2}};
    QCOMPARE(finding.local, local);
    QCOMPARE(finding.unknown, (std::vector<Participant>{{"Port", "Rotterdam", v1::SECTOR_UNSPECIFIED, 1}}));
  }
};

QTEST_APPLESS_MAIN(NetworkModelTest)
#include "network_model_test.moc"
