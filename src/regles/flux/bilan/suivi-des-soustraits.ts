import type { ColonnesAttendues, ConstatDeTableau, LigneLue, TableauDeSuivi } from '../../com'
import { declarerSuivi, placerConstat } from '../../com'
import type { FicheDeRegle } from '../../socle/fiche'
import { normaliser } from '../../socle/normaliser'
import { FLUX_2022, reference } from '../../socle/sources'
import { CATEGORIES_SOUSTRAITES, lireCategorieSoustraite } from '../categories-soustraites'
import * as S from './colonnes-de-suivi'

export const FLUX_31: FicheDeRegle = {
  id: 'FLUX-31',
  titre: 'Bilan des relogements et mutations soustraits',
  nature: 'controle',
  articles: [reference('art. R. 441-5-1 du CCH', FLUX_2022, '5.2')],
  parametres: [],
  pointsOuverts: [],
}

const ANNEE = 'Année du bilan'
const TOTAL = 'total'
/** L'urgence (b6) ne figure pas toujours au bilan ; les cinq autres y sont attendues. */
const ATTENDUES: readonly string[] = ['b1', 'b2', 'b3', 'b4', 'b5']
const CATEGORIES: readonly string[] = [...CATEGORIES_SOUSTRAITES.map(({ id }) => id), TOTAL]

/** Écart relatif, en points, au-delà duquel une explication est demandée : repère du contrôle, qu'aucun texte ne fixe. */
const ECART_A_EXPLIQUER = 20

const COLONNES = {
  bailleur: S.BAILLEUR,
  annee: S.colonneDeLAnnee(ANNEE),
  categorie: { titres: ['Catégorie'], type: 'texte', exigee: true },
  prevu: { titres: ['Prévu', 'Prévus'], type: 'entier' },
  realise: { titres: ['Réalisé', 'Réalisés'], type: 'entier' },
  explication: { titres: ['Explication de l’écart', 'Explication'], type: 'texte' },
} as const satisfies ColonnesAttendues
type Ligne = LigneLue<typeof COLONNES>

/** Logements soustraits du flux, réalisés contre prévus, une ligne par catégorie (FLUX-31). */
export const SUIVI_DES_SOUSTRAITS: TableauDeSuivi = declarerSuivi({
  id: 'FLUX-31',
  titre: 'Logements soustraits : réalisés et prévus',
  aide: 'Une ligne par bailleur, année et catégorie soustraite. Le contrôle calcule l’écart au prévisionnel et demande d’expliquer ceux de plus de 20 %.',
  fiches: [FLUX_31],
  colonnes: COLONNES,
  aides: {
    bailleur: S.AIDE_BAILLEUR,
    annee: 'Année des soustractions, sur quatre chiffres. Vide ou 0 : à renseigner.',
    categorie: `b1 à b6, ou « total » : ${CATEGORIES_SOUSTRAITES.map(({ id, libelle }) => `${id} ${libelle}`).join(' ; ')}.`,
    prevu: 'Logements prévus par le prévisionnel de la même année. 0 : aucun ; vide : l’écart n’est pas calculé.',
    realise: 'Logements soustraits dans l’année. 0 : aucun ; vide : non renseigné.',
    explication: `Pourquoi le réalisé s’écarte de plus de ${ECART_A_EXPLIQUER} % du prévu.`,
  },
  choix: { categorie: CATEGORIES },
  calculees: [
    { titre: 'Écart', unite: 'logements' },
    { titre: 'Écart relatif', unite: 'fraction' },
  ],
  exemple: [
    ['Bailleur A', 2024, 'b1', 210, 190, null],
    ['Bailleur A', 2024, 'b2', 80, 80, null],
    ['Bailleur A', 2024, 'b3', 0, 0, null],
    ['Bailleur A', 2024, 'b4', 20, 18, null],
    ['Bailleur A', 2024, 'b5', 30, 20, 'Deux ventes reportées'],
    ['Bailleur A', 2024, 'b6', 10, 10, null],
    ['Bailleur A', 2024, TOTAL, 350, 318, null],
  ],
  controler: (lignes) => ({
    constats: [...lignes.flatMap(controlerLaLigne), ...S.grouperParBailleur(lignes).flatMap(controlerLeBilan)],
    calculs: lignes.map(({ prevu, realise }) => {
      if (prevu === null || realise === null) return ['', '']
      return [realise - prevu, prevu === 0 ? '' : (realise - prevu) / prevu]
    }),
  }),
})

function categorieDe(lue: string | null): string | undefined {
  const texte = lue ?? ''
  return /^total(?: b)?$/.test(normaliser(texte)) ? TOTAL : lireCategorieSoustraite(texte)
}

function controlerLaLigne({ numero, annee, categorie, prevu, realise, explication }: Ligne): readonly ConstatDeTableau[] {
  const constats = [...S.controlerLAnnee('FLUX-31', numero, ANNEE, annee)]
  if (categorieDe(categorie) === undefined) {
    constats.push(placerConstat({ regle: 'FLUX-31', ligne: numero, colonne: 'Catégorie' }, 'IN', 'flux.suivi-bilan.categorie-inconnue', { lu: categorie ?? '' }))
  }
  if (prevu === null || realise === null || explication !== null) return constats
  if (100 * Math.abs(realise - prevu) > ECART_A_EXPLIQUER * prevu) {
    const donnees = { prevu, realise, seuil: ECART_A_EXPLIQUER }
    constats.push(placerConstat({ regle: 'FLUX-31', ligne: numero, colonne: COLONNES.explication.titres[0] }, 'AL', 'flux.suivi-bilan.ecart-sans-explication', donnees))
  }
  return constats
}

function controlerLeBilan(groupe: readonly [Ligne, ...Ligne[]]): readonly ConstatDeTableau[] {
  const [{ numero }] = groupe
  const placees = groupe.map((ligne) => ({ ligne, id: categorieDe(ligne.categorie) }))
  const renseignees = placees.filter(({ ligne }) => ligne.realise !== null)
  if (renseignees.length === 0) {
    return [placerConstat({ regle: 'FLUX-31', ligne: numero, colonne: COLONNES.realise.titres[0] }, 'EL', 'flux.suivi-bilan.soustraits-absents')]
  }
  const constats: ConstatDeTableau[] = []
  const doubles = CATEGORIES.filter((id) => placees.filter((placee) => placee.id === id).length > 1)
  if (doubles.length > 0) {
    constats.push(placerConstat({ regle: 'FLUX-31', ligne: numero, colonne: 'Catégorie' }, 'IN', 'flux.suivi-bilan.categories-doubles', { doubles: doubles.join(', ') }))
  }
  const manquantes = ATTENDUES.filter((id) => !renseignees.some((placee) => placee.id === id))
  if (manquantes.length > 0) {
    const donnees = { manquantes: manquantes.join(', ') }
    constats.push(placerConstat({ regle: 'FLUX-31', ligne: numero, colonne: COLONNES.realise.titres[0] }, 'AL', 'flux.suivi-bilan.categories-manquantes', donnees))
  }
  return [...constats, ...totalDifferent(placees)]
}

/** Un total écrit se vérifie quand toutes les catégories attendues sont là. */
function totalDifferent(placees: readonly { readonly ligne: Ligne; readonly id: string | undefined }[]): readonly ConstatDeTableau[] {
  const total = placees.find(({ id }) => id === TOTAL)?.ligne
  const categories = placees.filter(({ id }) => id !== undefined && id !== TOTAL)
  if (total === undefined || !ATTENDUES.every((attendue) => categories.some(({ id }) => id === attendue))) return []
  return (['prevu', 'realise'] as const).flatMap((colonne) => {
    const lu = total[colonne]
    const somme = categories.reduce((cumul, { ligne }) => cumul + (ligne[colonne] ?? NaN), 0)
    if (lu === null || Number.isNaN(somme) || lu === somme) return []
    return [placerConstat({ regle: 'FLUX-31', ligne: total.numero, colonne: COLONNES[colonne].titres[0] }, 'IN', 'flux.suivi-bilan.total-des-soustraits', { lu, somme })]
  })
}
