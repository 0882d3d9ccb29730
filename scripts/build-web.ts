/** Builds `web/` into `dist/web`: hashed assets, a stable `widget.js`, a manifest of both. */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { copyFile, readdir, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';
import type { InlineConfig, Rolldown } from 'vite';
import { isLanguage } from '../src/domain/languages.ts';
import { icons } from '../web/shared/icons.ts';
import { compressFolder } from './web/compress.ts';
import { fontFaces, writeFonts } from './web/fonts.ts';
import type { FontFile } from './web/fonts.ts';
import { wordsPlugin } from './web/words.ts';

// Started from a test, the libraries would come in the form for development.
process.env['NODE_ENV'] = 'production';

const root = join(import.meta.dirname, '..');
const final = join(root, 'dist', 'web');
/** Built beside and renamed, so that a running server never sees half of it. */
const folder = join(root, 'dist', `web-${process.pid}`);

/** The panel with what it is made of; the shell is in the loader, or in the page's own script. */
const core =
  /\/(?:@?lit[\w-]*|web\/(?:elements\/(?!wegwijs-chat)|views\/(?!finished)|shared|styles\/panel))/;

await rm(folder, { recursive: true, force: true });
const fonts = await writeFonts(folder);
const files = await buildApp(fonts);
files['icons.svg'] = await writeHashed('icons.svg', sprite());
files['favicon.svg'] = await writeHashed('favicon.svg', favicon());
await buildScript('web/widget/loader.ts', 'widget.js', {
  __PANEL__: JSON.stringify(files['panel.js']),
});
await buildScript('web/chat/service-worker.ts', 'sw.js', {
  __FILES__: JSON.stringify(offlineFiles(files)),
  __VERSION__: JSON.stringify(digestOf(JSON.stringify(files))),
});
await writeFile(join(folder, 'manifest.json'), JSON.stringify({ files, fonts }, null, 2));
await compressFolder(folder);
await keepRecent();
await rm(final, { recursive: true, force: true });
await rename(folder, final);

/**
 * Files of earlier builds of the last day stay: a server or a page that was opened before still
 * asks for them by name.
 */
async function keepRecent(): Promise<void> {
  const dayAgo = Date.now() - 24 * 60 * 60 * 1000;
  const names = await readdir(join(final, 'assets')).catch(() => []);
  for (const name of names) {
    const old = join(final, 'assets', name);
    const { atime, mtime, mtimeMs } = await stat(old);
    const kept = join(folder, 'assets', name);
    if (mtimeMs < dayAgo || existsSync(kept)) continue;
    await copyFile(old, kept);
    await utimes(kept, atime, mtime);
  }
}

/** Page and panel; gives the hashed file of every logical name. */
async function buildApp(fontFiles: FontFile[]): Promise<Record<string, string>> {
  const outputs = (await build({
    ...shared(),
    define: { __FONTS__: JSON.stringify(fontFiles) },
    plugins: [wordsPlugin(), prependFonts(fontFiles), tightTemplates()],
    build: {
      ...shared().build,
      rolldownOptions: {
        input: {
          page: join(root, 'web/chat/page.ts'),
          panel: join(root, 'web/elements/panel.ts'),
          lookup: join(root, 'web/desk/lookup/page.ts'),
          plan: join(root, 'web/plan/page.ts'),
          curate: join(root, 'web/desk/curate/page.ts'),
        },
        preserveEntrySignatures: 'exports-only',
        output: {
          entryFileNames: 'assets/[name]-[hash].js',
          chunkFileNames: ({ name }) => `assets/${chunkName(name)}-[hash].js`,
          assetFileNames: 'assets/[name]-[hash][extname]',
          // One file for what is always needed together: each file more is a round trip more.
          codeSplitting: {
            groups: [{ name: 'core', test: core }],
          },
        },
      },
    },
  })) as Rolldown.RolldownOutput;
  const named: Record<string, string> = {};
  for (const output of outputs.output) {
    const logical = output.fileName.replace(/^assets\//, '').replace(/-[\w-]{8}(\.\w+)$/, '$1');
    named[logical] = output.fileName;
  }
  return named;
}

/** Words are named by their language, so that the page can ask for them early. */
function chunkName(name: string): string {
  return isLanguage(name) ? `words-${name}` : name;
}

/** A script of its own with a stable name, also for browsers that load it without `type=module`. */
async function buildScript(
  entry: string,
  name: string,
  define: Record<string, string>,
): Promise<void> {
  await build({
    ...shared(),
    define,
    plugins: [wordsPlugin()],
    build: {
      ...shared().build,
      rolldownOptions: {
        input: join(root, entry),
        output: { format: 'iife', entryFileNames: name, codeSplitting: false },
      },
    },
  });
}

function shared(): InlineConfig {
  return {
    configFile: join(root, 'vite.config.ts'),
    root: join(root, 'web'),
    build: { outDir: folder },
  };
}

function prependFonts(fontFiles: FontFile[]): Rolldown.Plugin {
  return {
    name: 'wegwijs-fonts',
    generateBundle(_options, bundle) {
      for (const output of Object.values(bundle)) {
        if (output.type === 'asset' && output.fileName.endsWith('.css'))
          output.source = `${fontFaces(fontFiles)}\n${String(output.source)}`;
      }
    },
  };
}

/** Indentation of templates: after minifying, the only line breaks before spaces that are left. */
function tightTemplates(): Rolldown.Plugin {
  return {
    name: 'wegwijs-templates',
    generateBundle(_options, bundle) {
      for (const output of Object.values(bundle))
        if (output.type === 'chunk') output.code = output.code.replace(/\n {2,}/g, ' ');
    },
  };
}

async function writeHashed(name: string, content: string): Promise<string> {
  const file = `assets/${name.replace(/(\.\w+)$/, `-${digestOf(content)}$1`)}`;
  await writeFile(join(folder, file), content);
  return file;
}

function digestOf(content: string): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 8);
}

function sprite(): string {
  const symbols = Object.entries(icons).map(
    ([name, path]) => `<symbol id="${name}" viewBox="0 0 24 24"><path d="${path}"/></symbol>`,
  );
  return (
    '<svg xmlns="http://www.w3.org/2000/svg" fill="none" stroke="currentColor" stroke-width="1.75"' +
    ` stroke-linecap="round" stroke-linejoin="round">${symbols.join('')}</svg>`
  );
}

function favicon(): string {
  return (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="none" stroke="#fff"' +
    ' stroke-width="2" stroke-linecap="round" stroke-linejoin="round">' +
    `<rect width="24" height="24" rx="5" fill="#0b5563" stroke="none"/><path d="${icons.signpost}"/></svg>`
  );
}

/** What the offline page needs: the page's own files without other languages. */
function offlineFiles(all: Record<string, string>): string[] {
  return ['page.js', 'page.css', 'icons.svg', 'favicon.svg'].flatMap((name) => all[name] ?? []);
}
