import { auxQuinzeChiffres, declarerSuivi, lignesEnDouble, placerConstat, valeurDeLaCirculaire } from '../../com'
import type { ColonnesAttendues, ConstatDeTableau, LigneLue } from '../../com'
import type { FicheDeRegle } from '../../socle/fiche'
import type { Jour } from '../../socle/jour'
import { enIso } from '../../socle/jour'
import { normaliser } from '../../socle/normaliser'
import { FLUX_2022, reference } from '../../socle/sources'
import { P_FLUX_ECHEANCE } from '../../parametres/flux-conventions'

export const FLUX_28: FicheDeRegle = {
  id: 'FLUX-28',
  titre: 'État préalable des réservations',
  nature: 'controle',
  articles: [reference('art. 5 du décret 2020-145 (non codifié)', FLUX_2022, '5.1')],
  parametres: ['P_flux_echeance'],
  pointsOuverts: [],
}

const COLONNES = {
  bailleur: { titres: ['bailleur'], type: 'texte' },
  reservataire: { titres: ['réservataire'], type: 'texte', exigee: true },
  localisation: { titres: ['localisation', 'commune'], type: 'texte', exigee: true },
  nombre: { titres: ['logements réservés', 'nombre'], type: 'entier', exigee: true },
  typologie: { titres: ['typologie'], type: 'texte', exigee: true },
  reserve: { titres: ['total réservé', 'parc réservé'], type: 'entier', zeroVide: true },
  parc: { titres: ['parc du bailleur', 'parc'], type: 'entier', zeroVide: true },
  transmis: { titres: ['état transmis le', 'transmis le'], type: 'date' },
} as const satisfies ColonnesAttendues

type Ligne = LigneLue<typeof COLONNES>

const TYPOLOGIE = /^(?:t|f|type )\d+(?: bis)?(?: et plus)?$|^(?:studio|chambre)$/

/** Réservations d'un réservataire chez un bailleur. */
interface Reservations {
  readonly premiere: Ligne
  total: number
  /** Vrai si une ligne n'a pas de nombre : la somme n'est qu'un minimum. */
  incomplet: boolean
  transmis: Jour | null
}

interface EtatDuBailleur {
  readonly lignes: Ligne[]
  readonly parReservataire: Map<string, Reservations>
  total: number
  incomplet: boolean
  parc: number | null
}

/** Totaux par bailleur et par réservataire, dans l'ordre des lignes ; sans colonne « bailleur », un seul. */
function etatsParBailleur(lignes: readonly Ligne[]): ReadonlyMap<string, EtatDuBailleur> {
  const etats = new Map<string, EtatDuBailleur>()
  for (const ligne of lignes) {
    const cle = normaliser(ligne.bailleur ?? '')
    const etat: EtatDuBailleur = etats.get(cle) ?? { lignes: [], parReservataire: new Map(), total: 0, incomplet: false, parc: null }
    etats.set(cle, etat)
    etat.lignes.push(ligne)
    ajouter(etat, ligne)
    etat.parc ??= ligne.parc
    const qui = normaliser(ligne.reservataire ?? '')
    const reservations: Reservations = etat.parReservataire.get(qui) ?? { premiere: ligne, total: 0, incomplet: false, transmis: null }
    etat.parReservataire.set(qui, reservations)
    ajouter(reservations, ligne)
    if (ligne.transmis !== null) reservations.transmis = Math.min(ligne.transmis, reservations.transmis ?? ligne.transmis)
  }
  return etats
}

function ajouter(somme: { total: number; incomplet: boolean }, { nombre }: Ligne): void {
  if (nombre === null) somme.incomplet = true
  else somme.total += nombre
}

/** Somme qui se dit : « incomplet » tant qu'un nombre manque. */
function dire({ total, incomplet }: { readonly total: number; readonly incomplet: boolean }): number | string {
  return incomplet ? 'incomplet' : total
}

function constatsDuBailleur({ lignes, total, incomplet, parc, parReservataire }: EtatDuBailleur): ConstatDeTableau[] {
  const declaree = lignes.find(({ reserve }) => reserve !== null && (incomplet ? reserve < total : reserve !== total))
  const lieu = { regle: FLUX_28.id, ligne: declaree?.numero ?? null, colonne: COLONNES.reserve.titres[0] }
  return [
    ...(declaree === undefined
      ? []
      : [placerConstat(lieu, 'IN', 'flux-conventions.total-reserve', { total, reserve: declaree.reserve ?? 0 })]),
    ...(parc === null || total <= parc ? [] : [placerConstat(lieuDuParc(lignes), 'IN', 'flux-conventions.reserves-superieurs', { total, parc })]),
    ...lignes.flatMap(constatsDeLigne),
    ...reservationsEnDouble(lignes),
    ...[...parReservataire.values()].flatMap(constatsDeTransmission),
  ]
}

function lieuDuParc(lignes: readonly Ligne[]) {
  const ligne = lignes.find(({ parc }) => parc !== null)?.numero ?? null
  return { regle: FLUX_28.id, ligne, colonne: COLONNES.parc.titres[0] }
}

/** Mêmes réservataire, localisation et typologie : une ligne de trop gonflerait les totaux. */
function reservationsEnDouble(lignes: readonly Ligne[]): ConstatDeTableau[] {
  return lignesEnDouble(lignes, ({ reservataire, localisation, typologie }) =>
    reservataire === null || localisation === null || typologie === null
      ? null
      : [reservataire, localisation, typologie].map(normaliser).join('|'),
  ).map(({ ligne: { numero, reservataire }, premiere }) => {
    const lieu = { regle: FLUX_28.id, ligne: numero, colonne: COLONNES.reservataire.titres[0] }
    return placerConstat(lieu, 'AL', 'flux-conventions.reserves-en-double', { nom: reservataire ?? '', premiere })
  })
}

function constatsDeLigne({ numero, nombre, typologie, reservataire }: Ligne): ConstatDeTableau[] {
  const lieu = (colonne: keyof typeof COLONNES) => ({ regle: FLUX_28.id, ligne: numero, colonne: COLONNES[colonne].titres[0] })
  const nom = reservataire ?? `ligne ${numero}`
  return [
    ...(reservataire === null ? [placerConstat(lieu('reservataire'), 'IN', 'flux-conventions.reservataire-vide')] : []),
    ...(nombre === null ? [placerConstat(lieu('nombre'), 'IN', 'flux-conventions.nombre-absent', { nom })] : []),
    ...(typologie === null || !TYPOLOGIE.test(normaliser(typologie))
      ? [placerConstat(lieu('typologie'), 'IF', 'flux-conventions.typologie-a-classer', { lu: typologie ?? 'vide' })]
      : []),
  ]
}

/** L'état se transmet à tous les réservataires : un réservataire sans date ne l'a pas reçu. */
function constatsDeTransmission({ premiere: { numero, reservataire }, transmis }: Reservations): ConstatDeTableau[] {
  if (reservataire === null) return []
  const lieu = { regle: FLUX_28.id, ligne: numero, colonne: COLONNES.transmis.titres[0] }
  if (transmis === null) return [placerConstat(lieu, 'EL', 'flux-conventions.etat-non-transmis', { nom: reservataire })]
  const echeance = valeurDeLaCirculaire(P_FLUX_ECHEANCE)
  if (transmis <= echeance) return []
  return [
    placerConstat(lieu, 'AL', 'flux-conventions.etat-tardif', {
      nom: reservataire,
      transmis: enIso(transmis),
      echeance: enIso(echeance),
    }),
  ]
}

export const SUIVI_ETAT_PREALABLE = declarerSuivi({
  id: 'FLUX-28',
  titre: 'État préalable des réservations',
  aide: 'Une ligne par réservataire, localisation et typologie, pour tout le parc du bailleur dans le département. Le contrôle vérifie les totaux et que chaque réservataire a reçu l’état.',
  fiches: [FLUX_28],
  colonnes: COLONNES,
  aides: {
    bailleur: 'Bailleur. Vide : un seul bailleur dans le tableau.',
    reservataire: 'Réservataire des logements.',
    localisation: 'Commune ou quartier des logements réservés.',
    nombre: 'Logements réservés. 0 est un nombre ; vide : absent, les totaux sont dits incomplets.',
    typologie: 'T1, T2, T3, T4, T5 et plus. Autre ou vide : à classer.',
    reserve: 'Total réservé que le bailleur déclare. 0 ou vide : non vérifié.',
    parc: 'Logements sociaux du bailleur dans le département. 0 ou vide : part non calculée.',
    transmis: 'Date où l’état a été transmis à ce réservataire. 0 ou vide : pas encore.',
  },
  choix: { typologie: ['T1', 'T2', 'T3', 'T4', 'T5 et plus'] },
  calculees: [
    { titre: 'total du réservataire', unite: 'logements' },
    { titre: 'total réservé du bailleur', unite: 'logements' },
    { titre: 'part réservée du parc', unite: 'fraction' },
  ],
  exemple: [
    ['Bailleur A', 'État', 'Commune A', 720, 'T3', 1290, 2400, '2023-03-01'],
    ['Bailleur A', 'Ville', 'Commune A', 310, 'T2', null, null, '2023-03-01'],
    ['Bailleur A', 'ALS', 'Commune B', 260, 'T4', null, null, '2023-03-01'],
  ],
  controler: (lignes) => {
    const etats = etatsParBailleur(lignes)
    return {
      constats: [...etats.values()].flatMap(constatsDuBailleur),
      calculs: lignes.map(({ bailleur, reservataire }) => {
        const etat = etats.get(normaliser(bailleur ?? ''))
        const reservations = etat?.parReservataire.get(normaliser(reservataire ?? ''))
        const part = etat === undefined || etat.incomplet || etat.parc === null || etat.total > etat.parc ? '' : auxQuinzeChiffres(etat.total / etat.parc)
        return [reservations === undefined ? '' : dire(reservations), etat === undefined ? '' : dire(etat), part]
      }),
    }
  },
})
