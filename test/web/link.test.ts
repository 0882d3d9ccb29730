import { describe, expect, it } from 'vitest';
import { sharedQuestion, sharePath } from '../../web/share/link.ts';

describe('a shared question', () => {
  it.each([
    ['nl', null, 'Hoe vraag ik bijstand aan?'],
    ['ti', 'nijmegen', 'ንቤት ኪራይ ክሳብ መዓስ እጽበ፧'],
    ['ar', 'rotterdam', 'كم يجب أن أنتظر؟ 100% & <b>#v=x</b>'],
    ['uk', null, 'Чому?\nІ коли 🙂'],
  ])('comes back whole: %s, %s, %s', (language, town, question) => {
    const path = sharePath(question, language, town) ?? '';
    const [address = '', code = ''] = path.split('#');
    expect(address).toBe(`/${[language, town].filter(Boolean).join('/')}`);
    expect(sharedQuestion(`#${code}`)).toBe(question);
  });

  it('stands behind the # only, unreadable, so that no log and no glance sees it', () => {
    const path = sharePath('Mijn man slaat mij', 'nl', null) ?? '';
    expect(path).toMatch(/^\/nl#v=[\w-]+$/);
    expect(path).not.toContain('man');
  });

  it('is none where it is too long for a code that a camera can read, such as a letter', () => {
    expect(sharePath('Geachte heer, '.repeat(100), 'nl', null)).toBeNull();
  });

  it.each(['', '#', '#v=', '#v=%%%', '#v=_w', '#v=gICA', '#inhoud', `#v=${'A'.repeat(901)}`])(
    'is none in the address part %j',
    (hash) => {
      expect(sharedQuestion(hash)).toBeNull();
    },
  );
});
