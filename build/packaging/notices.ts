import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Enums, Models, Serialize, SPDX, Spec } from '@cyclonedx/cyclonedx-library';
import type { BundledPackage } from './bundled-packages.ts';

export interface Product {
  name: string;
  version: string;
  license: string;
  electronVersion: string;
}

/** Electron brings the licences of its own parts as files of its own. */
const electronNotice =
  'Electron is under the MIT licence (LICENSE.electron.txt); what it is made of is under those of LICENSES.chromium.html.';

/** Writes what a package has to say of other people's work: their licences, and an SBOM (CycloneDX 1.6). Nothing in it is of today. */
export async function writeNotices(
  folder: string,
  product: Product,
  packages: readonly BundledPackage[],
): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, 'THIRD-PARTY-LICENSES.txt'), licensesOf(packages));
  await writeFile(path.join(folder, 'sbom.cdx.json'), sbomOf(product, packages));
}

function licensesOf(packages: readonly BundledPackage[]): string {
  const parts = packages.map(
    ({ name, version, license, licenseText }) => `${name} ${version} (${license})\n\n${licenseText}\n`,
  );
  return [`Holdfast contains the work of others.\n\n${electronNotice}\n`, ...parts].join(
    `\n${'-'.repeat(72)}\n\n`,
  );
}

/** @returns a CycloneDX document in JSON, the same for the same packages */
export function sbomOf(product: Product, packages: readonly BundledPackage[]): string {
  const bom = new Models.Bom();
  const root = component(Enums.ComponentType.Application, product.name, product.version, product.license);
  bom.metadata.component = root;
  const electron = component(Enums.ComponentType.Framework, 'electron', product.electronVersion, 'MIT');
  const libraries = packages.map(({ name, version, license }) =>
    component(Enums.ComponentType.Library, name, version, license),
  );
  for (const each of [electron, ...libraries]) {
    bom.components.add(each);
    root.dependencies.add(each.bomRef);
  }
  const serializer = new Serialize.JsonSerializer(new Serialize.JSON.Normalize.Factory(Spec.Spec1dot6));
  return `${serializer.serialize(bom, { sortLists: true, space: 2 })}\n`;
}

function component(type: Enums.ComponentType, name: string, version: string, license: string) {
  const purl = `pkg:npm/${name.replace('@', '%40')}@${version}`;
  const made = new Models.Component(type, name, { version, purl, bomRef: purl });
  const isOne = SPDX.isSupportedSpdxId(license);
  made.licenses.add(isOne ? new Models.SpdxLicense(license) : new Models.LicenseExpression(license));
  return made;
}
