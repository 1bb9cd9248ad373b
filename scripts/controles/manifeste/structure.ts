import type { Probleme } from '../probleme'
import { constat } from '../probleme'
import type { Noeud } from './arbre'
import { chemin, descendre, enfant, nommes, tous } from './arbre'
import type { Gabarit } from './ordre'
import { controlerGabarit } from './ordre'

const ESPACE_DE_BASE = 'http://schemas.microsoft.com/office/appforoffice/1.1'
const ESPACE_BT = 'http://schemas.microsoft.com/office/officeappbasictypes/1.0'
const ESPACE_DES_SURCHARGES = 'http://schemas.microsoft.com/office/taskpaneappversionoverrides'

const OFFICE_APP: Gabarit = {
  regle: 'M02',
  ordre: [
    'Id', 'AlternateId', 'Version', 'ProviderName', 'DefaultLocale', 'DisplayName', 'Description', 'IconUrl', 'HighResolutionIconUrl',
    'SupportUrl', 'AppDomains', 'Hosts', 'Requirements', 'DefaultSettings', 'Permissions', 'VersionOverrides', 'ExtendedOverrides',
  ],
  obligatoires: [
    'Id', 'Version', 'ProviderName', 'DefaultLocale', 'DisplayName', 'Description', 'IconUrl', 'HighResolutionIconUrl', 'SupportUrl',
    'Hosts', 'DefaultSettings', 'Permissions', 'VersionOverrides',
  ],
}

const SURCHARGES: Gabarit = {
  regle: 'M03',
  ordre: ['Description', 'Requirements', 'Hosts', 'Resources', 'WebApplicationInfo', 'EquivalentAddins'],
  obligatoires: ['Hosts', 'Resources'],
}

const HOTE: Gabarit = {
  regle: 'M04',
  ordre: ['Runtimes', 'AllFormFactors', 'DesktopFormFactor'],
  obligatoires: ['Runtimes', 'AllFormFactors', 'DesktopFormFactor'],
}

const FONCTIONS = ['Script', 'Page', 'Metadata', 'Namespace']

/** M01 à M06 : espaces de noms et ordre des éléments, de la racine aux points d'extension. */
export function controlerStructure(xml: string, racine: Noeud): readonly Probleme[] {
  const surcharges = enfant(racine, 'VersionOverrides')
  const hote = descendre(surcharges, 'Hosts', 'Host')
  return [
    ...controlerEspaces(xml, racine),
    ...controlerGabarit(racine, OFFICE_APP),
    ...(surcharges === undefined ? [] : controlerSurcharges(surcharges)),
    ...controlerHotes(racine, hote),
    ...nommes(racine, 'ExtensionPoint').flatMap(controlerPointDExtension),
    ...nommes(racine, 'DesktopFormFactor').flatMap(controlerFacteurDeBureau),
  ]
}

function controlerEspaces(xml: string, racine: Noeud): readonly Probleme[] {
  const { nom, espace, attributs } = racine
  const etrangers = tous(racine).filter((noeud) => noeud.espace !== espaceAttendu(noeud) && noeud.espace !== ESPACE_BT)
  return [
    ...constat(!/^<\?xml [^>]*encoding="UTF-8"/i.test(xml), 'M01', 'déclaration XML en UTF-8 attendue en tête'),
    ...constat(nom !== 'OfficeApp' || espace !== ESPACE_DE_BASE, 'M01', `racine « ${nom} » (${espace}) lue, OfficeApp 1.1 attendue`),
    ...constat(attributs['xsi:type'] !== 'TaskPaneApp', 'M01', `xsi:type « ${attributs['xsi:type'] ?? ''} » lu, TaskPaneApp attendu`),
    ...constat(attributs['xmlns:bt'] !== ESPACE_BT, 'M01', `xmlns:bt doit valoir ${ESPACE_BT}`),
    ...etrangers.slice(0, 1).flatMap((noeud) => constat(true, 'M01', `${chemin(noeud)} : espace de noms « ${noeud.espace} » inattendu`)),
  ]
}

function espaceAttendu(noeud: Noeud): string {
  if (noeud.nom === 'VersionOverrides') return ESPACE_DES_SURCHARGES
  return noeud.parent === null ? ESPACE_DE_BASE : espaceAttendu(noeud.parent)
}

function controlerSurcharges(surcharges: Noeud): readonly Probleme[] {
  const type = surcharges.attributs['xsi:type'] ?? ''
  return [
    ...controlerGabarit(surcharges, SURCHARGES),
    ...constat(type !== 'VersionOverridesV1_0', 'M03', `VersionOverrides : xsi:type « ${type} » lu, VersionOverridesV1_0 attendu`),
  ]
}

function controlerHotes(racine: Noeud, hote: Noeud | undefined): readonly Probleme[] {
  const nom = descendre(racine, 'Hosts', 'Host')?.attributs['Name'] ?? ''
  const type = hote?.attributs['xsi:type'] ?? ''
  return [
    ...constat(nom !== 'Workbook', 'M04', `Hosts : Host Name « ${nom} » lu, Workbook attendu`),
    ...constat(type !== 'Workbook', 'M04', `VersionOverrides : Host xsi:type « ${type} » lu, Workbook attendu`),
    ...(hote === undefined ? [] : controlerGabarit(hote, HOTE)),
  ]
}

function controlerPointDExtension(point: Noeud): readonly Probleme[] {
  if (point.attributs['xsi:type'] !== 'CustomFunctions') return []
  return controlerGabarit(point, { regle: 'M05', ordre: FONCTIONS, obligatoires: FONCTIONS })
}

function controlerFacteurDeBureau(facteur: Noeud): readonly Probleme[] {
  const accueil = ['Title', 'Description', 'LearnMoreUrl']
  return [
    ...controlerGabarit(facteur, {
      regle: 'M06',
      ordre: ['GetStarted', 'FunctionFile', 'ExtensionPoint'],
      obligatoires: ['ExtensionPoint'],
      repetables: ['ExtensionPoint'],
    }),
    ...nommes(facteur, 'GetStarted').flatMap((noeud) => controlerGabarit(noeud, { regle: 'M06', ordre: accueil, obligatoires: accueil })),
  ]
}
