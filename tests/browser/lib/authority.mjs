// A real authority in a folder of its own, served by a real server on a port of its own.
import { execFile, spawn } from 'node:child_process';
import { mkdtemp, rm, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const HERE = new URL('..', import.meta.url).pathname;

export class Authority {
    static async make({ server, field }) {
        const made = new Authority();
        made.program = server;
        made.folder = await mkdtemp(join(tmpdir(), 'sightline-browser-'));
        const { stdout } = await run('bash', [join(HERE, 'authority.sh'), made.folder],
            { env: { ...process.env, SERVER: server, FIELD: field }, timeout: 300_000, maxBuffer: 1 << 24 });
        made.people = Object.fromEntries(stdout.trim().split('\n').map((line) => JSON.parse(line)).map((person) => [person.role, person]));
        await made.serve();
        return made;
    }

    async serve() {
        for (let attempt = 0; attempt < 8; ++attempt) {
            const port = 20000 + Math.floor(Math.random() * 20000);
            const child = spawn(this.program, ['--data', join(this.folder, 'authority'), 'serve', '--listen', `127.0.0.1:${port}`],
                { stdio: ['ignore', 'pipe', 'pipe'] });
            this.log = '';
            child.stderr.on('data', (piece) => { this.log += piece; });
            const started = await new Promise((resolve) => {
                child.stdout.on('data', (piece) => { if (String(piece).includes('Serving')) resolve(true); });
                child.on('exit', () => resolve(false));
            });
            if (!started) continue;
            this.child = child;
            this.port = port;
            this.url = `http://localhost:${port}`;
            return;
        }
        throw new Error(`the server did not start: ${this.log.slice(-500)}`);
    }

    /** A command of the server's program on this authority; `input` is what `--json -` reads. */
    async command(...words) {
        const { stdout } = await run(this.program, ['--data', join(this.folder, 'authority'), ...words], { timeout: 60_000 });
        return stdout.trim();
    }
    async commandWith(input, ...words) {
        const file = join(this.folder, `input-${Math.random().toString(36).slice(2)}.json`);
        await writeFile(file, JSON.stringify(input));
        return this.command(...words.map((word) => (word === '-' ? file : word)));
    }
    /** A command of a tablet: `lead`, `second`, `health` or `south`. */
    async tablet(name, ...words) {
        const { stdout } = await run(join(this.folder, 'bin/sightline-field'), [...words, '--vault', join(this.folder, 'tablets', name)],
            { env: { ...process.env, SIGHTLINE_PIN: '482915', HOME: join(this.folder, 'home') }, timeout: 60_000 });
        return stdout.trim();
    }
    made() { return readFile(join(this.folder, 'made.txt'), 'utf8'); }

    async end() {
        if (this.child && this.child.exitCode === null) {
            const gone = new Promise((resolve) => this.child.on('exit', resolve));
            this.child.kill('SIGTERM');
            await gone;
        }
        await rm(this.folder, { recursive: true, force: true });
    }
}
