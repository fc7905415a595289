// Looks at the managers' page in a browser. See README.md; `pictures` and ctest call it.
import { launch } from './lib/browser.mjs';
import { Authority } from './lib/authority.mjs';
import { Report } from './lib/report.mjs';
import { signIn } from './lib/sign_in.mjs';
import { walk, walkOutside } from './suites/walk.mjs';
import { forms } from './suites/forms.mjs';
import { print } from './suites/print.mjs';
import { totals } from './suites/totals.mjs';
import { live } from './suites/live.mjs';
import { api } from './suites/api.mjs';
import { headers } from './suites/headers.mjs';
import { log } from './suites/log.mjs';

// The forms come last: some of what they send is taken, and the authority is another one afterwards.
const SUITES = { walk, outside: walkOutside, totals, print, api, headers, live, log, forms };
const ROLES = ['manager', 'practitioner', 'administrator', 'auditor'];

function options(words) {
    const chosen = { suites: Object.keys(SUITES), thorough: Boolean(process.env.SIGHTLINE_LONG), out: undefined, roles: ROLES };
    for (let i = 0; i < words.length; ++i) {
        if (words[i] === '--long') chosen.thorough = true;
        else if (words[i] === '--out' && words[i + 1]) chosen.out = words[++i];
        else if (words[i] === '--suite' && words[i + 1]) chosen.suites = words[++i].split(',');
        else if (words[i] === '--role' && words[i + 1]) chosen.roles = words[++i].split(',');
        else throw new Error(`unknown word ${words[i]}`);
    }
    for (const name of chosen.suites) if (!SUITES[name]) throw new Error(`there is no suite ${name}: ${Object.keys(SUITES).join(', ')}`);
    return chosen;
}

let chosen;
try {
    chosen = options(process.argv.slice(2));
} catch (error) {
    console.error(`browser: ${error.message}`);
    process.exit(2);
}
const { SERVER: server, FIELD: field } = process.env;
if (!server || !field) {
    console.error('browser: SERVER and FIELD must be the programs');
    process.exit(2);
}

const report = new Report();
const began = Date.now();
let authority;
let browser;
try {
    authority = await Authority.make({ server, field });
    browser = await launch();
    report.say(`browser: an authority at ${authority.url} after ${Date.now() - began} ms`);
    const sessions = {};
    for (const role of new Set(['manager', ...chosen.roles])) sessions[role] = await signIn(browser, authority, authority.people[role]);
    const all = { browser, authority, sessions, people: authority.people, report, thorough: chosen.thorough, out: chosen.out };
    for (const name of chosen.suites) {
        const from = Date.now();
        await SUITES[name](all);
        report.say(`browser: ${name} took ${((Date.now() - from) / 1000).toFixed(1)} s`);
    }
} catch (error) {
    report.add('the run', error.stack ?? String(error));
    if (authority?.log) console.error(authority.log.slice(-2000));
} finally {
    await browser?.close();
    await authority?.end();
}
console.log(`browser: ${report.figures}; ${report.failures} found wrong`);
process.exit(report.failures ? 1 : 0);
