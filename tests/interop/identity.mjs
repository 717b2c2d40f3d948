// Accounts, devices, sessions and foundings, made from the documented formats alone: a second implementation, so that
// what this server accepts is what the formats say.
import { create, toBinary } from '@bufbuild/protobuf';
import crypto from 'node:crypto';
import { blake2b256 } from './blake2b.mjs';
import * as ledger from './gen/collega/v1/ledger_pb.js';

const purposed = (purpose, parts) => Buffer.concat([Buffer.from(`COLLEGA1/${purpose}\0`), ...parts.map((each) => Buffer.from(each))]);
export const hash = (purpose, ...parts) => blake2b256(purposed(purpose, parts));
const hashId = (purpose, ...parts) => hash(purpose, ...parts).subarray(0, 16);

const signKeys = () => {
  const { publicKey, privateKey } = crypto.generateKeyPairSync('ed25519');
  return { pk: Buffer.from(publicKey.export({ format: 'jwk' }).x, 'base64url'), sk: privateKey };
};
const boxPublicKey = () => {
  const { publicKey } = crypto.generateKeyPairSync('x25519');
  return Buffer.from(publicKey.export({ format: 'jwk' }).x, 'base64url');
};
const sign = (keys, purpose, ...parts) => crypto.sign(null, purposed(purpose, parts), keys.sk);

// A person with an account and one device, for which the account's recovery key vouches; that key is device 0.
export function someone() {
  const recovery = signKeys();
  const recoveryBoxPk = boxPublicKey();
  const init = toBinary(ledger.AccountInitSchema, create(ledger.AccountInitSchema, {
    version: 1, recoverySignPk: recovery.pk, recoveryBoxPk,
  }));
  const recoveryId = hashId('device', recovery.pk, recoveryBoxPk);
  const accountId = hashId('account', init);
  const keys = signKeys();
  const boxPk = boxPublicKey();
  const device = create(ledger.DeviceSchema, {
    deviceId: hashId('device', keys.pk, boxPk), signPk: keys.pk, boxPk,
    signature: sign(recovery, 'device', accountId, Buffer.alloc(16), keys.pk, boxPk),
  });
  return { init, accountId, keys, device, recoveryId };
}

export function sessionRequest(who, nonce, origin) {
  return {
    accountInit: who.init, devices: [who.device], deviceId: who.device.deviceId, nonce, origin,
    signature: sign(who.keys, 'session', nonce, who.accountId, who.device.deviceId, Buffer.from(origin)),
  };
}

// The first entry of a network. The server cannot look into boxes, so here they are only as long as they must be.
export function founding(who) {
  const foundingBytes = toBinary(ledger.FoundingSchema, create(ledger.FoundingSchema, {
    kind: ledger.SpaceKind.NETWORK, accountInit: who.init, devices: [who.device], nonce: crypto.randomBytes(16),
  }));
  const spaceId = hashId('space', foundingBytes);
  const sealedFor = (deviceId) => ({ deviceId, epoch: 1, box: crypto.randomBytes(32 + 16 + 4 + 16 + 48) });
  const body = toBinary(ledger.SpaceInitSchema, create(ledger.SpaceInitSchema, {
    founding: foundingBytes, epoch: { epoch: 1, keyCommit: crypto.randomBytes(32), boxes: [sealedFor(who.device.deviceId), sealedFor(who.recoveryId)] },
  }));
  const head = toBinary(ledger.EntryHeadSchema, create(ledger.EntryHeadSchema, {
    version: 1, spaceId, accountId: who.accountId, deviceId: who.device.deviceId, incarnation: 1, deviceSeq: 1n,
    seenSeq: 0n, seenChain: Buffer.alloc(32), kind: ledger.EntryKind.SPACE_INIT, rosterVersion: 1n,
    timeMs: BigInt(Date.now()),
  }));
  const signature = sign(who.keys, 'entry', head, hash('body', body));
  return { spaceId, entry: { head, body, signature } };
}

// chain(1), which follows from nothing.
export function firstChain({ head, body, signature }) {
  const seq = Buffer.alloc(8);
  seq.writeBigUInt64BE(1n);
  return hash('chain', Buffer.alloc(32), seq, hash('entry', head, hash('body', body), signature));
}
