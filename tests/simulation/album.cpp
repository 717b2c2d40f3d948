#include "tests/simulation/album.h"

#include "ledger/attachment.h"

namespace collega::simulation {

void Album::attach(Peer& peer, const Id& space, std::uint32_t chunks) {
  Attached attached{{space, {}}, {}, {}, &peer, {}};
  for (std::uint32_t i = 0; i < chunks; ++i) {
    attached.contents.push_back("chunk " + std::to_string(i) + " of " + std::to_string(attached_.size()));
    attached.chunks.push_back(ledger::chunkHash(attached.contents.back()));
    if (!peer.store().attachments().putChunk(attached.chunks.back(), attached.contents.back())) return;
  }
  attached.key.hash = crypto::hash("test", {attached.contents.front()});
  if (!peer.store().attachments().ask(attached.key, attached.chunks, store::Errand::Send, 1)) return;
  attached_.push_back(std::move(attached));
  peer.transport().dispatch(sync::LocalWork{});
}

void Album::lookAt(Peer& peer, std::size_t which, bool stop) {
  auto& attached = attached_[which];
  if (&peer == attached.author || !peer.isMember(attached.key.space)) return;
  auto& kept = peer.store().attachments();
  if (stop && kept.stop(attached.key)) attached.wanted.erase(&peer);
  if (!stop && kept.ask(attached.key, attached.chunks, store::Errand::Fetch, 1)) attached.wanted.insert(&peer);
  peer.transport().dispatch(sync::LocalWork{});
}

bool Album::isIn(const Id& space, const Peer& peer) const {
  return server_.hasDevice(space, peer.who().id(), peer.who().device.id);
}

void Album::check(std::vector<std::string>& wrong) {
  for (const auto& attached : attached_) {
    // Who was put out, or whose space never reached the server, keeps it.
    if (!isIn(attached.key.space, *attached.author)) continue;
    checkSent(attached, wrong);
    checkSeen(attached, wrong);
  }
}

void Album::checkSent(const Attached& attached, std::vector<std::string>& wrong) {
  for (std::size_t i = 0; i < attached.chunks.size(); ++i) {
    const auto* content = server_.chunk(attached.key.space, attached.chunks[i]);
    if (content == nullptr || *content != attached.contents[i])
      wrong.push_back("chunk " + std::to_string(i) + " of attachment " + attached.key.hash.hex() + " is not sent");
  }
  const auto progress = attached.author->store().attachments().progress(attached.key);
  if (progress->errand != store::Errand::None)
    wrong.push_back("attachment " + attached.key.hash.hex() + " still waits to be sent");
}

void Album::checkSeen(const Attached& attached, std::vector<std::string>& wrong) {
  for (auto* peer : attached.wanted) {
    if (!isIn(attached.key.space, *peer)) continue;
    for (std::size_t i = 0; i < attached.chunks.size(); ++i) {
      const auto content = peer->store().attachments().chunk(attached.chunks[i]);
      if (!content || !*content || **content != attached.contents[i])
        wrong.push_back("attachment " + attached.key.hash.hex() + " did not come to a member who wanted to see it");
    }
  }
}

}  // namespace collega::simulation
