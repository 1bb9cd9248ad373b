import type { ColonnesAttendues, ConstatDeTableau, LigneLue } from '../../com'
import { declarerSuivi, placerConstat } from '../../com'
import type { FicheDeRegle } from '../../socle/fiche'
import { normaliser } from '../../socle/normaliser'
import { FLUX_2022, reference } from '../../socle/sources'
import { lireReservataire } from '../reservataire'
import { estLEtat } from './contingent-de-l-etat'
import { nomsDe } from './liste-de-noms'

export const FLUX_24: FicheDeRegle = {
  id: 'FLUX-24',
  titre: 'Cadre intercommunal',
  nature: 'controle',
  articles: [reference('sans article : cadre commun à l’échelle d’un EPCI', FLUX_2022, '2')],
  parametres: [],
  pointsOuverts: [],
}

const COLONNES = {
  document: { titres: ['document', 'cadre'], type: 'texte' },
  type: { titres: ['type de document', 'type'], type: 'texte', exigee: true },
  reservataire: { titres: ['réservataire', 'signataire'], type: 'texte', exigee: true },
  perimetre: { titres: ['EPCI du périmètre', 'périmètre'], type: 'texte', exigee: true },
  cia: { titres: ['EPCI doté d’une CIA', 'CIA'], type: 'booleen' },
  associe: { titres: ['EPCI associé'], type: 'booleen' },
} as const satisfies ColonnesAttendues

type Ligne = LigneLue<typeof COLONNES>

/** 1 : document cadre, sans valeur de convention ; 2 : document unique valant convention. */
type TypeDeCadre = 1 | 2

function lireType(texte: string | null): TypeDeCadre | null {
  const mots = normaliser(texte ?? '')
  if (/^(?:type )?1$|\bcadre\b/.test(mots)) return 1
  return /^(?:type )?2$|\bunique\b|\bvalant convention\b/.test(mots) ? 2 : null
}

/** Vrai quand le périmètre dépasse par nature un EPCI : l'État, Action Logement. */
function depasse(reservataire: string | null): boolean {
  return nomsDe(reservataire).some((nom) => estLEtat(nom) || lireReservataire(nom) === 'Action Logement')
}

/** EPCI unique du périmètre ; `null` : inconnu, ou plusieurs. */
function epciUnique(perimetre: string | null): string | null {
  const noms = nomsDe(perimetre)
  const seul = normaliser(noms.length === 1 ? (noms[0] ?? '') : '')
  return seul === '' || /^(?:plusieurs\b.*|departement|region|inconnu)$/.test(seul) ? null : seul
}

/** Types de document que le réservataire peut signer (FLUX-24) ; périmètre inconnu : le premier seulement. */
function typesAdmis({ reservataire, perimetre }: Ligne): '1' | '1 et 2' {
  return depasse(reservataire) || epciUnique(perimetre) === null ? '1' : '1 et 2'
}

function constatsDe(ligne: Ligne, tous: readonly Ligne[]): ConstatDeTableau[] {
  const { numero, reservataire, perimetre, cia, associe } = ligne
  const lieu = (colonne: keyof typeof COLONNES) => ({ regle: FLUX_24.id, ligne: numero, colonne: COLONNES[colonne].titres[0] })
  const nom = reservataire ?? `ligne ${numero}`
  const type = lireType(ligne.type)
  const constats: ConstatDeTableau[] = []
  if (type === null)
    constats.push(placerConstat(lieu('type'), 'IN', 'flux-conventions.type-de-cadre', { lu: ligne.type ?? 'vide' }))
  if (type === 2 && depasse(reservataire))
    constats.push(placerConstat(lieu('reservataire'), 'EL', 'flux-conventions.signataire-exclu', { nom }))
  else if (type === 2 && perimetre === null)
    constats.push(placerConstat(lieu('perimetre'), 'AL', 'flux-conventions.perimetre-inconnu', { nom }))
  else if (type === 2 && epciUnique(perimetre) === null) {
    constats.push(
      placerConstat(lieu('perimetre'), 'EL', 'flux-conventions.perimetre-trop-large', { nom, perimetre: perimetre ?? '' }),
    )
  } else if (type === 2 && autreEpci(ligne, tous)) {
    constats.push(placerConstat(lieu('perimetre'), 'EL', 'flux-conventions.epci-differents', { nom }))
  }
  if (cia === true && associe !== true) constats.push(placerConstat(lieu('associe'), 'AL', 'flux-conventions.epci-a-associer'))
  return constats
}

/** Vrai si un autre signataire, plus haut, du même document tient dans un autre EPCI. */
function autreEpci(ligne: Ligne, tous: readonly Ligne[]): boolean {
  const premier = tous.find(
    (autre) =>
      lireType(autre.type) === 2 &&
      normaliser(autre.document ?? '') === normaliser(ligne.document ?? '') &&
      epciUnique(autre.perimetre) !== null &&
      !depasse(autre.reservataire),
  )
  return premier !== undefined && epciUnique(premier.perimetre) !== epciUnique(ligne.perimetre)
}

export const SUIVI_CADRE_INTERCOMMUNAL = declarerSuivi({
  id: 'FLUX-24',
  titre: 'Cadre intercommunal',
  aide: 'Une ligne par signataire d’un cadre commun à l’échelle d’un EPCI. Le document unique valant convention est réservé aux réservataires dont le périmètre tient dans cet EPCI.',
  fiches: [FLUX_24],
  colonnes: COLONNES,
  cle: ['reservataire', 'document'],
  aides: {
    document: 'Nom du document. Vide : un seul document dans le tableau.',
    type: '« document cadre » (1) ou « document unique » (2), qui vaut convention. 0 ou vide : non reconnu.',
    reservataire: 'Réservataire signataire.',
    perimetre: 'EPCI où tient tout le périmètre du réservataire ; « plusieurs » s’il en dépasse un. 0 ou vide : inconnu.',
    cia: 'Oui si l’EPCI est doté d’une convention intercommunale d’attribution. 0 ou vide : non.',
    associe: 'Oui si l’EPCI est associé à la démarche. 0 ou vide : non.',
  },
  choix: { type: ['document cadre', 'document unique'] },
  calculees: [{ titre: 'types admis', unite: 'texte' }],
  exemple: [
    ['Cadre A', 'document unique', 'Commune A', 'EPCI A', true, true],
    ['Cadre A', 'document unique', 'Commune B', 'EPCI A', true, true],
    ['Cadre A', 'document unique', 'Commune C', 'EPCI A', true, true],
  ],
  controler: (lignes) => ({
    constats: lignes.flatMap((ligne) => constatsDe(ligne, lignes)),
    calculs: lignes.map((ligne) => [typesAdmis(ligne)]),
  }),
})
