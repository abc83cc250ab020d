export interface Migration {
  id: string
  /** One statement each: not every driver runs several at once. */
  statements: readonly string[]
}

/** In order; what was released is never edited. */
export const migrations: readonly Migration[] = [
  {
    id: '0001-initial',
    statements: [
      `create table site (
        id text primary key not null, name text not null, createdAt integer not null,
        placement text not null default 'local', wakeAt integer
      )`,
      'create index site_wakeAt on site (wakeAt)',
      `create table user (
        id text primary key not null, name text not null, email text not null unique,
        emailVerified integer not null, image text, createdAt integer not null, updatedAt integer not null
      )`,
      `create table session (
        id text primary key not null, token text not null unique,
        userId text not null references user(id) on delete cascade, expiresAt integer not null,
        ipAddress text, userAgent text, createdAt integer not null, updatedAt integer not null
      )`,
      'create index session_userId on session (userId)',
      `create table account (
        id text primary key not null, accountId text not null, providerId text not null,
        userId text not null references user(id) on delete cascade, accessToken text, refreshToken text,
        idToken text, accessTokenExpiresAt integer, refreshTokenExpiresAt integer, scope text, password text,
        createdAt integer not null, updatedAt integer not null
      )`,
      'create index account_userId on account (userId)',
      `create table verification (
        id text primary key not null, identifier text not null, value text not null,
        expiresAt integer not null, createdAt integer not null, updatedAt integer not null
      )`,
      'create index verification_identifier on verification (identifier)',
      `create table membership (
        agentId text not null references user(id), siteId text not null references site(id),
        role text not null, generation integer not null, createdAt integer not null, removedAt integer,
        primary key (agentId, siteId)
      )`,
      'create index membership_siteId on membership (siteId)',
      `create table link (
        tokenHash text primary key not null, purpose text not null, email text,
        siteId text references site(id), role text not null, createdAt integer not null,
        expiresAt integer not null, usedAt integer
      )`,
    ],
  },
  {
    id: '0002-machines',
    statements: [
      'create table machine (name text primary key not null, address text not null, seenAt integer not null)',
      'create index site_placement on site (placement)',
    ],
  },
  {
    id: '0003-strong-sign-in',
    statements: [
      'alter table user add column twoFactorEnabled integer',
      `create table twoFactor (
        id text primary key not null, secret text not null, backupCodes text not null,
        userId text not null references user(id) on delete cascade, verified integer,
        failedVerificationCount integer, lockedUntil integer
      )`,
      'create index twoFactor_userId on twoFactor (userId)',
      `create table passkey (
        id text primary key not null, name text, publicKey text not null,
        userId text not null references user(id) on delete cascade, credentialID text not null unique,
        counter integer not null, deviceType text not null, backedUp integer not null, transports text,
        createdAt integer, aaguid text
      )`,
      'create index passkey_userId on passkey (userId)',
      `create table securityEvent (
        id integer primary key autoincrement not null, agentId text not null, kind text not null,
        userAgent text, at integer not null
      )`,
      'create index securityEvent_agentId on securityEvent (agentId, id)',
    ],
  },
  {
    id: '0004-used-codes',
    statements: [
      `create table usedCode (
        agentId text not null, code text not null, at integer not null, primary key (agentId, code)
      )`,
    ],
  },
]
