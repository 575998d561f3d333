import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { defaultLimits } from '../../src/input/limits.ts';
import { XmlWalk } from '../../src/input/xml.ts';

const walkOf = (source: string): XmlWalk => new XmlWalk(source, defaultLimits, 'content.xml');

/** Elements in brackets, texts in quotes. */
function shown(source: string): string {
  const walk = walkOf(source);
  const inner = (): string => {
    let out = '';
    walk.children((name) => out += `(${name}${inner()})`, (text) => out += JSON.stringify(text));
    return out;
  };
  return inner();
}

/** The same by saxes. */
function byOther(source: string): string {
  const parser = new SaxesParser();
  let out = '';
  parser.on('opentag', ({ name }) => out += `(${name.replace(/^.*:/, '')}`);
  parser.on('closetag', () => out += ')');
  parser.on('text', (text) => out += JSON.stringify(text));
  parser.write(source).close();
  return out;
}

test.each([
  '<a/>',
  '<a></a>',
  '<a >x</a >',
  '<?xml version="1.0"?><a><b c="1"/>x\n<d>y</d></a>',
  '<w:a xmlns:w="urn:w"><w:b w:c="x > y" w:d=\'"/>\' />chỉ tiêu &lt; 5% &amp; &#7871;&#x1ebf; &quot;&apos;</w:a>',
  '<a><!-- <b> --><?b c?>x</a><!-- y -->',
  '<!DOCTYPE a PUBLIC "-//A//B" "c.dtd"><a>x</a>',
])('%s is read as another reader reads it', (source) => {
  expect(shown(source)).toBe(byOther(source));
});

test('literal text stands as it is', () => {
  expect(shown('<a>x<![CDATA[<b>&amp;]]]]>y</a>')).toBe('(a"x""<b>&amp;]]""y")');
});

test('attributes go by their local names', () => {
  const walk = walkOf('<w:a xmlns:w="urn:w" w:val = "1 &amp; 2" w:evil="3" r:id=\'4"\' empty=""><b/></w:a>');
  const found: (string | null)[] = [];
  walk.children(() => {
    found.push(...['val', 'il', 'vil', 'id', 'empty', 'none', 'w:val'].map((name) => walk.attribute(name)));
    walk.children(() => found.push(walk.attribute('val')));
  });
  expect(found).toEqual(['1 & 2', null, null, '4"', '', null, '1 & 2', null]);
});

test('what nobody asks for is passed over', () => {
  const walk = walkOf('<a><b><c>1</c></b><d>2<e>3</e></d><b/>4</a>');
  const found: string[] = [];
  walk.children(() => {
    walk.children((name) => {
      if (name === 'd') found.push(walk.content());
    }, (text) => found.push(text));
  });
  expect(found).toEqual(['23', '4']);
});

describe('what is damaged is told', () => {
  test.each([
    '', ' ', 'x', '<', '<a', '<a ', '<a b="', '<a b="c>', '<a>', '<a><b></a>', '<a></b>', '</a>', '<a><', '<a></', '<a></a', '<a></ab>', '<a><!-- x</a>', '<a><![CDATA[x</a>', '<a><?x</a>', '<a><!b></a>',
    '<a b<c></a>', '< a/>', '<w:/>', '<a><!DOCTYPE a></a>',
  ])('%j', (source) => {
    expect(() => shown(source)).toThrow(expect.objectContaining({ fault: 'damaged', what: 'content.xml' }));
  });
});

test('nothing that a document declares is expanded', () => {
  expect(shown('<a>&b; &nbsp; &#0;&#xd800;&#x110000;&#99999999;</a>')).toBe('(a"&b; &nbsp; &#99999999;")');
  const laughs = '<!DOCTYPE a [<!ENTITY b "ha"><!ENTITY c "&b;&b;"><!ENTITY d SYSTEM "file:///etc/hostname">]><a>&c;&d;</a>';
  expect(() => shown(laughs)).toThrow(expect.objectContaining({ fault: 'damaged', what: 'content.xml: DOCTYPE' }));
});

test('elements lie in one another no deeper than the limit', () => {
  const deep = (levels: number): string => '<a>'.repeat(levels) + '</a>'.repeat(levels);
  expect(shown(deep(200))).toHaveLength(600);
  expect(() => shown(deep(201))).toThrow(expect.objectContaining({ fault: 'limit', what: 'depth' }));
  expect(() => shown('<a>'.repeat(1e5))).toThrow(expect.objectContaining({ fault: 'limit' }));
});

test('time grows with the length only', () => {
  const hostile = ['<a ', '<a>', '<a b ', '</', '<!--', '<![CDATA[', '&#', '<a b="', '<a x ><b y >'].map((scrap) => `<r>${scrap.repeat(2e5)}`);
  for (const source of [...hostile, `<r>${'<a/>'.repeat(2e5)}</r>`, `<r>${'<a z />'.repeat(2e5)}</r>`]) {
    const walk = walkOf(source);
    const before = performance.now();
    try {
      walk.children(() => {
        walk.children(() => walk.attribute('val'));
      });
    } catch (error) {
      expect(error).toMatchObject({ name: 'InputError' });
    }
    expect(performance.now() - before).toBeLessThan(1000);
  }
});
