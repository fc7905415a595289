// /v1 answers what /openapi.json says: every read is asked for and held against its schema, with script's own fetch and the
// session's cookie. And the writes' guards, from a browser.
import { createRequire } from 'node:module';
import { context, watched } from '../lib/browser.mjs';

const require = createRequire(new URL('../../../packaging/web/package.json', import.meta.url));
const Ajv = require('ajv/dist/2020').default;
const formats = require('ajv-formats').default;

export function validatorOf(description) {
    const ajv = new Ajv({ strict: false, allErrors: true });
    formats(ajv);
    ajv.addSchema({ $id: 'openapi.json', ...description });
    return (operation, status, body) => {
        const answer = operation.responses[status] ?? operation.responses.default;
        const type = Object.keys(answer.content ?? {}).find((each) => /json/.test(each));
        if (!type) return [`${status} is not described as JSON`];
        const check = ajv.compile(JSON.parse(JSON.stringify(answer.content[type].schema).replaceAll('"#/components', '"openapi.json#/components')));
        return check(body) ? [] : check.errors.slice(0, 3).map((error) => `${error.instancePath || '/'} ${error.message} ${JSON.stringify(error.params)}`);
    };
}

const ask = (page, path, options = {}) => page.evaluate(async ([address, given]) => {
    const answer = await fetch(address, given);
    const text = await answer.text();
    let body = null;
    try { body = JSON.parse(text); } catch { /* It is no JSON then. */ }
    return { status: answer.status, body, text: text.slice(0, 200), etag: answer.headers.get('etag'), type: answer.headers.get('content-type') };
}, [path, options]);

export async function api({ browser, authority, sessions, report }) {
    for (const role of ['manager', 'auditor', 'practitioner']) {
        const ctx = await context(browser, { state: sessions[role] });
        const page = await watched(ctx);
        await page.goto(`${authority.url}/account`);
        const description = (await ask(page, '/openapi.json')).body;
        const validate = validatorOf(description);
        const children = (await ask(page, '/v1/children')).body;
        const reviews = (await ask(page, '/v1/reviews')).body;
        const parts = { child: children?.items?.[0]?.id, review: reviews?.items?.[0]?.id };
        for (const [path, operations] of Object.entries(description.paths)) {
            if (!path.startsWith('/v1/') || !operations.get || path === '/v1/session') continue;
            const named = [...path.matchAll(/\{(\w+)\}/g)].map((match) => match[1]);
            if (named.some((name) => !parts[name])) continue;
            const address = path.replace(/\{(\w+)\}/g, (_, name) => encodeURIComponent(parts[name]));
            const answer = await ask(page, address);
            const allowed = role === 'manager' ? [200] : [200, 404];
            if (!allowed.includes(answer.status)) report.add(`GET ${address} as ${role}`, `${answer.status} ${answer.text}`);
            report.addAll(`GET ${path} as ${role}`, validate(operations.get, answer.status === 200 ? 200 : 'default', answer.body));
            if (answer.status === 200 && !answer.etag) report.add(`GET ${path}`, 'has no ETag');
            report.count('answers of /v1 held against their schema');
        }
        if (role === 'manager') await guards({ page, report, child: parts.child, validate, description });
        page.complaints();
        await ctx.close();
    }
    await control({ report });
}

/** Without its token, without a version, with an old one: refused, each in its own way, and nothing is written. */
async function guards({ page, report, child, validate, description }) {
    const me = (await ask(page, '/v1/me')).body;
    const path = `/v1/children/${child}/plans`;
    const before = await ask(page, path);
    const plan = { type: 'child_in_need', start: new Date().toISOString().slice(0, 10), requirements: [] };
    const send = (headers) => ask(page, path, { method: 'POST', body: JSON.stringify(plan), headers: { 'content-type': 'application/json', ...headers } });
    const expected = [[403, {}], [428, { 'x-csrf-token': me.csrf }], [412, { 'x-csrf-token': me.csrf, 'if-match': '"another"' }],
        [415, { 'x-csrf-token': me.csrf, 'if-match': before.etag ?? '""', 'content-type': 'text/plain' }]];
    for (const [status, headers] of expected) {
        const answer = await send(headers);
        if (answer.status !== status) report.add(`POST ${path}`, `${answer.status} instead of ${status}: ${answer.text}`);
        if (answer.type !== 'application/problem+json') report.add(`POST ${path}`, `${status} is answered as ${answer.type}`);
        report.addAll(`POST ${path} ${status}`, validate(description.paths['/v1/children/{child}/plans'].post, 'default', answer.body));
    }
    const after = await ask(page, path);
    if (after.etag !== before.etag) report.add(`POST ${path}`, 'something was written');
    report.count('guards of writing tried', expected.length);
}

/** A document that is not as described must be noticed. */
async function control({ report }) {
    const description = { components: { schemas: { Me: { type: 'object', required: ['id'], properties: { id: { type: 'string' } }, additionalProperties: false } } } };
    const operation = { responses: { 200: { content: { 'application/json': { schema: { $ref: '#/components/schemas/Me' } } } } } };
    const validate = validatorOf(description);
    if (validate(operation, 200, { id: 'a' }).length) report.add('the control', 'a sound document is refused');
    for (const planted of [{}, { id: 1 }, { id: 'a', more: true }])
        if (!validate(operation, 200, planted).length) report.add('the control', `${JSON.stringify(planted)} is not noticed`);
}
