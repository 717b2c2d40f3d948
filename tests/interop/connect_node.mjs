// A client we did not write, @connectrpc/connect-node, talks to the real server.
// usage: COLLEGA_INTEROP_SERVER=… node --test connect_node.mjs
import { Code, ConnectError, createClient } from '@connectrpc/connect';
import { compressionGzip, createConnectTransport } from '@connectrpc/connect-node';
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { AuthService, JoinService, LedgerService } from './gen/collega/v1/services_pb.js';
import { firstChain, founding, hash, sessionRequest, someone } from './identity.mjs';

const serverBinary = process.env.COLLEGA_INTEROP_SERVER;
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'collega-interop-'));
let server;
let url;

const client = (service, options = {}) => createClient(service, createConnectTransport({
  baseUrl: url, httpVersion: '1.1', useBinaryFormat: true, ...options,
}));
const refusedWith = (code, words) => (error) => {
  assert.ok(error instanceof ConnectError, String(error));
  assert.equal(Code[error.code], Code[code], error.message);
  assert.match(error.rawMessage, words);
  return true;
};

async function session(who) {
  const auth = client(AuthService);
  const { nonce } = await auth.challenge({});
  const { token } = await auth.openSession(sessionRequest(who, nonce, url));
  return { headers: { Authorization: `Bearer ${token}` } };
}

describe('the server', () => {
  before(async () => {
    server = spawn(serverBinary, ['--data', path.join(folder, 'data'), '--listen', '127.0.0.1:0'],
      { stdio: ['ignore', 'pipe', 'inherit'] });
    const [line] = await new Promise((resolve, reject) => {
      server.stdout.once('data', (bytes) => resolve(bytes.toString().split('\n')));
      server.once('exit', (code) => reject(new Error(`the server ended with ${code}`)));
    });
    url = line.replace('listening on ', '');
  });

  after(async () => {
    const ended = new Promise((resolve) => server.once('exit', resolve));
    server.kill('SIGTERM');
    assert.equal(await ended, 0);
    fs.rmSync(folder, { recursive: true });
  });

  it('the hash is BLAKE2b-256', () => {
    // As b2sum --length=256 gives it.
    assert.equal(hash('x').toString('hex'), 'ffed8effe562667d9f800218d790f1251881353b0fa265ae40b939a2671baa3d');
    assert.equal(hash('x', 'y'.repeat(300)).toString('hex'), '35e8ea6ae4ed0ecdb2b72d0c267164d07194b40e96b16584ac36b86e485a47b5');
  });

  it('a unary call', async () => {
    const response = await client(AuthService).challenge({});
    assert.equal(response.nonce.length, 32);
    assert.equal(response.serverIncarnation.length, 16);
    assert.ok(Math.abs(Number(response.serverTimeMs) - Date.now()) < 60_000);
  });

  it('errors keep their codes', async () => {
    const bad = { headers: { Authorization: 'Bearer nonsense' } };
    await assert.rejects(client(LedgerService).append({}, bad), refusedWith(Code.Unauthenticated, /^session_ended: /));
    await assert.rejects(client(AuthService).openSession({}), refusedWith(Code.Unauthenticated, /^session_ended: /));
    const own = await session(someone());
    await assert.rejects(client(LedgerService).append({ spaceId: new Uint8Array(3) }, own),
      refusedWith(Code.InvalidArgument, /^invalid_input: /));
    await assert.rejects(client(LedgerService).append({ spaceId: new Uint8Array(16) }, own),
      refusedWith(Code.NotFound, /^not_found: /));
    await assert.rejects(client(JoinService).requestJoin({ spaceId: new Uint8Array(16) }, own),
      refusedWith(Code.InvalidArgument, /^invalid_input: /));
  });

  it('a stream ends with its error', async () => {
    const events = client(LedgerService).follow({ live: true });
    await assert.rejects(events[Symbol.asyncIterator]().next(), refusedWith(Code.Unauthenticated, /^session_ended: /));
  });

  it('other codecs and compressions are declined', async () => {
    const json = client(AuthService, { useBinaryFormat: false });
    await assert.rejects(json.challenge({}), (error) => error instanceof ConnectError);
    const gzip = client(AuthService, { sendCompression: compressionGzip, acceptCompression: [compressionGzip], compressMinBytes: 0 });
    await assert.rejects(gzip.openSession({ origin: 'x'.repeat(2000) }), refusedWith(Code.Unimplemented, /identity/));
  });

  it('a space is founded and followed', async () => {
    const who = someone();
    const own = await session(who);
    const space = founding(who);
    const ledger = client(LedgerService);
    const { place } = await ledger.createSpace({ entry: space.entry }, own);
    assert.equal(place.seq, 1n);
    assert.deepEqual(Buffer.from(place.chain), firstChain(space.entry));

    const events = [];
    for await (const event of ledger.follow({ live: false }, own)) events.push(event.event);
    assert.deepEqual(events.map((event) => event.case), ['page', 'caughtUp']);
    assert.deepEqual(Buffer.from(events[0].value.spaceId), space.spaceId);
    assert.deepEqual(Buffer.from(events[0].value.entries[0].entry.head), Buffer.from(space.entry.head));
  });

  it('a live stream brings what is new, and can be left', async () => {
    const who = someone();
    const own = await session(who);
    const leave = new AbortController();
    const events = client(LedgerService).follow({ live: true }, { ...own, signal: leave.signal })[Symbol.asyncIterator]();
    assert.equal((await events.next()).value.event.case, 'caughtUp');
    const space = founding(who);
    await client(LedgerService).createSpace({ entry: space.entry }, own);
    const { value } = await events.next();
    assert.equal(value.event.case, 'page');
    assert.deepEqual(Buffer.from(value.event.value.spaceId), space.spaceId);
    leave.abort();
    await assert.rejects(events.next(), refusedWith(Code.Canceled, /./));
  });

  it('deadlines are kept', async () => {
    const own = await session(someone());
    const events = client(LedgerService).follow({ live: true }, { ...own, timeoutMs: 300 });
    await assert.rejects(async () => { for await (const event of events) assert.equal(event.event.case, 'caughtUp'); },
      refusedWith(Code.DeadlineExceeded, /./));
  });
});
