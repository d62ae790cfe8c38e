// Signing in, one's account, the users
import { formatNumber } from "../../format.ts";
import type { Messages } from "../zh-CN.ts";

const count = (value: number, one: string, many: string) => `${formatNumber(value, "en")} ${value === 1 ? one : many}`;

function wait(seconds: number): string {
  return seconds < 60 ? count(seconds, "second", "seconds") : count(Math.ceil(seconds / 60), "minute", "minutes");
}

export const account: Messages["account"] = {
  signIn: {
    title: "Sign in",
    link: "Sign in",
    lead: "Reading needs no account. Editors and admins sign in here; an admin adds the accounts.",
    email: "E-mail",
    password: "Password",
    submit: "Sign in",
    already: (name) => `You are signed in as ${name}.`,
    onwards: "Go on",
    notConfigured: "Signing in is switched off: the server has no BETTER_AUTH_SECRET.",
    forgotten: "If you have forgotten your password, ask an admin to set a new one.",
  },
  signOut: "Sign out",
  roles: { reader: "reader", editor: "editor", admin: "admin" },
  account: {
    title: "Account",
    lead: "Your role, your password, and where you are signed in.",
    name: "Name",
    email: "E-mail",
    role: "Role",
    users: "Users",
    password: "Change password",
    passwordHint: (least) =>
      `At least ${least} characters; length helps more than odd characters, a sentence will do. Changing it signs out your other devices.`,
    current: "Current password",
    next: "New password",
    again: "New password once more",
    change: "Change password",
    changed: (ended) =>
      ended === 0
        ? "The password is changed."
        : `The password is changed, and ${count(ended, "other session", "other sessions")} ended.`,
    sessions: "Where you are signed in",
    sessionsLead:
      "A session ends by itself after a week. If you do not know a device, sign it out and change your password.",
    device: "Device",
    unknownDevice: "Unknown device",
    address: "Network address",
    signedInAt: "Signed in (Beijing time)",
    thisDevice: "this device",
    end: "Sign out",
    endNamed: (device, time) => `Sign out ${device} (signed in ${time})`,
    ended: "That device is signed out.",
    endAll: "Sign out everywhere",
    endAllHint: "This device too; you will have to sign in again.",
  },
  users: {
    title: "Users",
    lead: "Who may import, correct and publish notices, and who may administer users. Every change is kept in the audit.",
    list: "Users",
    add: "Add a user",
    name: "Name",
    nameHint: "May be left empty: then it is the part of the e-mail before the @.",
    email: "E-mail",
    role: "Role",
    roleHint: "An editor imports, corrects and publishes notices. An admin also administers users.",
    password: "First password",
    passwordHint: (least) => `At least ${least} characters. Tell them in person, and ask them to change it.`,
    state: "State",
    active: "may sign in",
    disabled: "disabled",
    signedInAt: "Last signed in (Beijing time)",
    notSignedIn: "not signed in now",
    changes: "Changes",
    you: "you",
    setRole: "Save role",
    disable: "Disable",
    enable: "Enable",
    remove: "Remove",
    newPassword: "New password",
    setPassword: "Set password",
    removeHint: "This cannot be undone; what they did stays in the audit under their e-mail.",
    confirmRemove: "Yes, remove",
    done: {
      added: (email) => `Added ${email}.`,
      role: (email) => `Changed the role of ${email}.`,
      disabled: (email) => `Disabled ${email} and signed them out everywhere.`,
      enabled: (email) => `Enabled ${email}.`,
      removed: (email) => `Removed ${email}.`,
      password: (email) => `Set a new password for ${email} and signed them out everywhere.`,
    },
  },
  forbidden: {
    title: "Not allowed",
    what: (role) => `This page needs the role “${role}”. Ask an admin if you should have it.`,
  },
  refusals: {
    "not-signed-in": "Please sign in first.",
    forbidden: "Your role does not allow this.",
    "wrong-credentials": "The e-mail or the password is wrong.",
    "wrong-password": "The current password is wrong.",
    "not-configured": "Signing in is switched off on this site.",
    "cross-site": "This was not sent from a page of this site and was not accepted.",
    "too-short": "The password is too short: at least 12 characters.",
    "too-long": "The password is too long: at most 128 characters.",
    "too-simple": "This password is too easy to guess; choose another.",
    unchanged: "It is the same as before; nothing was changed.",
    "not-same": "The two new passwords differ.",
    "invalid-email": "This is not an e-mail address.",
    "invalid-name": "The name is too long or has characters that cannot be used.",
    "invalid-role": "There is no such role.",
    "already-there": "This e-mail already has an account.",
    "not-found": "Not found; it may have been removed.",
    "last-admin": "This is the last admin: they cannot be disabled, removed or made an editor.",
    "not-confirmed": "Tick “Yes, remove” first.",
  },
  tooManyAttempts: (seconds) => `Too many attempts. Try again in ${wait(seconds)}.`,
};
