import { readFileSync } from 'node:fs';

// By name from the manifest: files of earlier builds lie beside those of this one.
const { files } = JSON.parse(readFileSync('dist/web/manifest.json', 'utf8'));
const built = (name) => `dist/web/${files[name]}`;

export default [
  { name: 'loader (widget.js)', path: 'dist/web/widget.js', gzip: true, limit: '6 kB' },
  {
    name: 'opened: loader and panel, without fonts and words',
    path: ['dist/web/widget.js', built('panel.js'), built('core.js')],
    gzip: true,
    limit: '25 kB',
  },
];
