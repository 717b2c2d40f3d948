// The command groups, one file each.
#pragma once

#include "app/cli/command.h"

namespace collega::cli {

void addProfile(const Commands& top);
void addErase(const Commands& group);   // profile erase
void addRemove(const Commands& group);  // profile remove
void addSpace(const Commands& top);
void addJoining(const Commands& space);
void addDevice(const Commands& top);
void addSync(const Commands& top);
void addRecord(const Commands& top);
void addPast(const Commands& record);
void addDoubles(const Commands& record);
void addPair(const Commands& top);
void addPairSuggest(const Commands& pair);
void addPairRound(const Commands& pair);
void addPairAnswer(const Commands& pair);
void addPairHome(const Commands& pair);
void addKinds(const Commands& top);  // goal, visit, lesson … each with add, list, show
void addLesson(const Commands& lesson);
void addFollowUp(const Commands& followup);
void addContact(const Commands& contact);
void addDigest(const Commands& top);
void addVisit(const Commands& visit);
void addBriefing(const Commands& briefing);
void addRhythm(const Commands& top);
void addBell(const Commands& top);
void addBalance(const Commands& top);
void addDimensions(const Commands& top);
void addNetworkModel(const Commands& top);
void addStuck(const Commands& top);  // obstacles, funnel
void addContribution(const Commands& contribution);
void addBacking(const Commands& backing);
void addBroker(const Commands& top);
void addSearch(const Commands& top);
void addImport(const Commands& top);
void addImportCsv(const Commands& group);
void addImportVcard(const Commands& group);
void addExport(const Commands& top);  // each format in its own file
void addExportCsv(const Commands& group);
void addExportData(const Commands& group);
void addExportHtml(const Commands& group);
void addExportIcs(const Commands& group);
void addExportVcard(const Commands& group);
void addExportPdf(const Commands& group);
void addBackup(const Commands& top);
void addDemo(const Commands& top);

}  // namespace collega::cli
