import { element, writeXml, type Element } from '../xml/xml.ts';

/** A thing that a learning environment shows in its list: a page or a file. */
export interface ManifestItem {
  title: string;
  /** Path in the package. */
  path: string;
  /** Other files of the package that it needs, such as drawings. */
  needs: readonly string[];
}

/** A folder of things, which a teacher can hide as a whole. */
export interface ManifestGroup {
  title: string;
  items: readonly ManifestItem[];
}

interface Manifest {
  identifier: string;
  title: string;
  description: string;
  keywords: readonly string[];
  rights: string;
  groups: readonly ManifestGroup[];
}

/** Importers look for this name in the first 500 bytes of the manifest. */
const namespace = 'http://www.imsglobal.org/xsd/imsccv1p1/imscp_v1p1';
const lomNamespace = 'http://ltsc.ieee.org/xsd/imsccv1p1/LOM/manifest';

/** `imsmanifest.xml` of a Common Cartridge 1.1 with a module for each group. */
export function manifestFile(manifest: Manifest): string {
  const { identifier, groups } = manifest;
  const items = groups.flatMap((group) => group.items);
  const shared = [...new Set(items.flatMap(({ needs }) => needs))].sort();
  const ids = new Map([...items.map(({ path }) => path), ...shared].map((path, index) => [path, `R${index + 1}`]));
  const idOf = (path: string): string => ids.get(path) ?? '';
  return writeXml(
    element(
      'manifest',
      { xmlns: namespace, 'xmlns:lomm': lomNamespace, identifier },
      metadata(manifest),
      element(
        'organizations',
        element(
          'organization',
          { identifier: 'O1', structure: 'rooted-hierarchy' },
          element(
            'item',
            { identifier: 'root' },
            groups.map((group, index) =>
              element(
                'item',
                { identifier: `G${index + 1}` },
                element('title', group.title),
                group.items.map((item) =>
                  element(
                    'item',
                    { identifier: `I${idOf(item.path)}`, identifierref: idOf(item.path) },
                    element('title', item.title),
                  ),
                ),
              ),
            ),
          ),
        ),
      ),
      element(
        'resources',
        items.map(({ path, needs }) => resource(idOf(path), path, needs.map(idOf))),
        shared.map((path) => resource(idOf(path), path, [])),
      ),
    ),
  );
}

function metadata({ title, description, keywords, rights }: Manifest): Element {
  const text = (name: string, value: string): Element =>
    element(name, element('lomm:string', { language: 'nl' }, value));
  return element(
    'metadata',
    element('schema', 'IMS Common Cartridge'),
    element('schemaversion', '1.1.0'),
    element(
      'lomm:lom',
      element(
        'lomm:general',
        text('lomm:title', title),
        element('lomm:language', 'nl'),
        text('lomm:description', description),
        keywords.map((keyword) => text('lomm:keyword', keyword)),
      ),
      element(
        'lomm:rights',
        element('lomm:copyrightAndOtherRestrictions', element('lomm:value', 'yes')),
        text('lomm:description', rights),
      ),
    ),
  );
}

function resource(identifier: string, path: string, dependencies: readonly string[]): Element {
  return element(
    'resource',
    { identifier, type: 'webcontent', href: path },
    element('file', { href: path }),
    dependencies.map((dependency) => element('dependency', { identifierref: dependency })),
  );
}
