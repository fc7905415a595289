// The server's log after everything else: JSON lines, and nobody in them.
export const CANARIES = ['Inventado', 'Alma', 'Bruno', 'Cleo', 'Dora', 'Emil', 'Rowan', 'Morgan', 'Sampleworth', 'Exampleton', 'Nowhere Lane', 'DEMO-',
    'correct horse', 'no-such-sign-in'];

/** Lines that are no JSON, or that name somebody. */
export function complaintsAbout(log) {
    const found = [];
    for (const line of log.trim().split('\n').filter(Boolean)) {
        try { JSON.parse(line); } catch { found.push(`no JSON: ${line.slice(0, 120)}`); }
        for (const word of CANARIES) if (line.includes(word)) found.push(`names ${word}: ${line.slice(0, 160)}`);
    }
    return found;
}

export async function log({ authority, report }) {
    for (const path of ['/children/DEMO-Alma?who=Inventado', '/Inventado', '/sign-in?then=/Bruno', '/v1/children/Alma'])
        await fetch(authority.url + path, { redirect: 'manual', headers: { cookie: '__Host-sightline=Inventado', 'user-agent': 'Cleo' } });
    await fetch(`${authority.url}/sign-in`, { method: 'POST', redirect: 'manual', body: new URLSearchParams({ name: 'no-such-sign-in', password: 'correct horse' }) });
    report.addAll('the log', complaintsAbout(authority.log).slice(0, 5));
    report.count('lines of the log read', authority.log.trim().split('\n').length);
    if (complaintsAbout('{"event":"answered","route":"/Inventado"}').length !== 1 || complaintsAbout('not json').length !== 1)
        report.add('the control', 'a planted line is not noticed');
}
