// A matching in a general graph is slow to find among a million ties, and quick among a few thousand. So it begins with
// those that matter in the relaxed problem (where people may be paired by halves), and adds ties as long as the prices
// of the found matching say that one of them could make it better. When none could, it is the best there is.
#include "app/domain/pairing/assignment.h"

#include <lemon/matching.h>
#include <lemon/network_simplex.h>
#include <lemon/smart_graph.h>

#include <algorithm>
#include <cstddef>
#include <numeric>

namespace collega::domain {

namespace {

using Prices = std::vector<int>;

constexpr int addedEach = 10;  // ties that one person gets at once

// What each person is worth, doubled, if everybody may be paired by halves; no tie is worth more than its two.
Prices relaxedPrices(int people, const std::vector<Tie>& ties) {
  lemon::SmartDigraph graph;
  graph.reserveNode(2 * people + 1);
  graph.reserveArc(2 * static_cast<int>(ties.size()) + 2 * people);
  for (int i = 0; i <= 2 * people; ++i) graph.addNode();
  const auto asOne = [](int person) { return lemon::SmartDigraph::nodeFromId(person); };
  const auto asOther = [people](int person) { return lemon::SmartDigraph::nodeFromId(people + person); };
  const auto alone = lemon::SmartDigraph::nodeFromId(2 * people);
  lemon::SmartDigraph::ArcMap<int> cost(graph, 0);
  for (const auto& tie : ties) {
    cost[graph.addArc(asOne(tie.one), asOther(tie.other))] = -tie.weight;
    cost[graph.addArc(asOne(tie.other), asOther(tie.one))] = -tie.weight;
  }
  lemon::SmartDigraph::NodeMap<int> supply(graph, 0);
  for (int i = 0; i < people; ++i) {
    graph.addArc(asOne(i), alone);
    graph.addArc(alone, asOther(i));
    supply[asOne(i)] = 1;
    supply[asOther(i)] = -1;
  }
  lemon::NetworkSimplex<lemon::SmartDigraph, int> simplex(graph);
  simplex.costMap(cost).supplyMap(supply).run();
  Prices prices(static_cast<std::size_t>(people));
  for (int i = 0; i < people; ++i)
    prices[static_cast<std::size_t>(i)] = simplex.potential(asOne(i)) - simplex.potential(asOther(i));
  return prices;
}

// How much less than its two a tie is worth, where prices are so many times what they are for.
int slack(const Tie& tie, const Prices& prices, int scale) {
  return prices[static_cast<std::size_t>(tie.one)] + prices[static_cast<std::size_t>(tie.other)] - scale * tie.weight;
}

struct Matched {
  std::vector<int> chosen;
  Prices prices;
  int weight = 0;
};

constexpr int matchedScale = 4;

Matched matchAmong(int people, const std::vector<Tie>& ties, const std::vector<int>& considered) {
  lemon::SmartGraph graph;
  for (int i = 0; i < people; ++i) graph.addNode();
  lemon::SmartGraph::EdgeMap<int> weight(graph, 0);
  for (const int place : considered) {
    const auto& tie = ties[static_cast<std::size_t>(place)];
    weight[graph.addEdge(lemon::SmartGraph::nodeFromId(tie.one), lemon::SmartGraph::nodeFromId(tie.other))] =
        tie.weight;
  }
  using Matching = lemon::MaxWeightedMatching<lemon::SmartGraph, lemon::SmartGraph::EdgeMap<int>>;
  static_assert(Matching::dualScale == matchedScale, "prices are four times what they are for");
  Matching matching(graph, weight);
  matching.run();
  Matched matched;
  matched.weight = matching.matchingWeight();
  for (int i = 0; i < static_cast<int>(considered.size()); ++i)
    if (matching.matching(lemon::SmartGraph::edgeFromId(i)))
      matched.chosen.push_back(considered[static_cast<std::size_t>(i)]);
  for (int i = 0; i < people; ++i) matched.prices.push_back(matching.nodeValue(lemon::SmartGraph::nodeFromId(i)));
  return matched;
}

// Ties not considered yet that are worth more than their two, the most telling first, and a few for each person.
std::vector<int> worthAdding(int people, const std::vector<Tie>& ties, const std::vector<bool>& isConsidered,
                             const Prices& prices) {
  std::vector<std::pair<int, int>> found;
  for (std::size_t i = 0; i < ties.size(); ++i) {
    const int missing = slack(ties[i], prices, matchedScale);
    if (missing < 0 && !isConsidered[i]) found.emplace_back(missing, static_cast<int>(i));
  }
  std::sort(found.begin(), found.end());
  std::vector<int> added(static_cast<std::size_t>(people), 0);
  std::vector<int> places;
  for (const auto& [missing, place] : found) {
    auto& one = added[static_cast<std::size_t>(ties[static_cast<std::size_t>(place)].one)];
    auto& other = added[static_cast<std::size_t>(ties[static_cast<std::size_t>(place)].other)];
    if (one >= addedEach && other >= addedEach) continue;
    ++one;
    ++other;
    places.push_back(place);
  }
  return places;
}

}  // namespace

std::vector<int> bestAssignment(int people, const std::vector<Tie>& ties) {
  if (ties.empty()) return {};
  const auto prices = relaxedPrices(people, ties);
  const long bound = std::accumulate(prices.begin(), prices.end(), 0L);
  std::vector<int> considered;
  std::vector<bool> isConsidered(ties.size(), false);
  for (std::size_t i = 0; i < ties.size(); ++i)
    if (slack(ties[i], prices, 2) <= 0) considered.push_back(static_cast<int>(i));
  while (true) {
    for (const int place : considered) isConsidered[static_cast<std::size_t>(place)] = true;
    auto matched = matchAmong(people, ties, considered);
    if (2L * matched.weight == bound) return matched.chosen;
    const auto more = worthAdding(people, ties, isConsidered, matched.prices);
    if (more.empty()) return matched.chosen;
    considered.insert(considered.end(), more.begin(), more.end());
  }
}

}  // namespace collega::domain
