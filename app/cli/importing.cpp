#include "app/cli/importing.h"

#include <algorithm>
#include <iostream>
#include <set>

#include "app/cli/find.h"
#include "app/cli/output.h"
#include "app/formats/files.h"

namespace collega::cli {
namespace {

constexpr std::size_t shown = 20;

std::string andMore(std::size_t count) {
  return count > shown ? "\n… and " + std::to_string(count - shown) + " more" : std::string();
}

QJsonArray json(const std::vector<session::Recognised>& doubles) {
  QJsonArray array;
  for (const auto& one : doubles) {
    QJsonObject object{{"line", qint64(one.line)}};
    if (one.record) object["record"] = cli::json(*one.record);
    if (one.earlier > 0) object["earlier"] = qint64(one.earlier);
    array.append(object);
  }
  return array;
}

}  // namespace

void importOptions(CLI::App& app, Importing& given) {
  app.add_option("FILE", given.file, "- reads stdin")->required();
  app.add_option("--space", given.space, "Where they are kept");
  app.add_flag("--dry-run", given.dryRun, "Only check");
  app.add_flag("--with-doubles", given.withDoubles, "Also what is there already");
}

Result<std::string> readGiven(const std::string& file) {
  return file == "-" ? formats::readAll(std::cin) : formats::readFile(file);
}

void Arrivals::take(session::Incoming one, const Result<void>& read) {
  if (!read) return refuse(one.line, read.error());
  records_.push_back(std::move(one));
}

void Arrivals::refuse(std::size_t line, const Error& error) {
  if (wrong_ == 0) first_ = error.problem;
  if (++wrong_ <= shown) lines_ += "\nline " + std::to_string(line) + ": " + context_.explain(error);
}

std::string Arrivals::told(const std::vector<session::Recognised>& doubles) const {
  std::string text;
  for (std::size_t i = 0; i < std::min(doubles.size(), shown); ++i) {
    const auto& one = doubles[i];
    text += "\nline " + std::to_string(one.line) + ": there already, ";
    text += one.record ? brief(*one.record) : "as line " + std::to_string(one.earlier);
  }
  return text + andMore(doubles.size());
}

void Arrivals::leaveOut(const std::vector<session::Recognised>& doubles) {
  std::set<std::size_t> lines;
  for (const auto& one : doubles) lines.insert(one.line);
  std::erase_if(records_, [&](const auto& one) { return lines.contains(one.line); });
}

Result<Answer> Arrivals::bringIn(session::Session& session, const Importing& given, std::string note) {
  if (wrong_ > 0) return Error{first_, "nothing was imported:" + lines_ + andMore(wrong_)};
  const auto rows = records_.size();
  COLLEGA_ASSIGN(space, spaceOrOnly(session, given.space));
  COLLEGA_ASSIGN(doubles, session::recognise(session, space.id, records_));
  if (!given.withDoubles) leaveOut(doubles);
  const auto count = records_.size();
  std::vector<std::unique_ptr<google::protobuf::Message>> values;
  for (auto& one : records_) values.push_back(std::move(one.value));
  if (!given.dryRun && count > 0) {
    const auto added = session.addAll(space.id, values);
    if (!added) return added.error();
  }
  note += told(doubles);
  return Answer{.json = QJsonObject{{"imported", given.dryRun ? 0 : qint64(count)},
                                    {"rows", qint64(rows)},
                                    {"doubles", json(doubles)}},
                .text = std::to_string(count) + (given.dryRun ? " would be imported" : " imported"),
                .note = note.starts_with('\n') ? note.substr(1) : note};
}

}  // namespace collega::cli
