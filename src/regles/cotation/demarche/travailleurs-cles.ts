import { auxQuinzeChiffres, declarerSuivi, enFraction } from '../../com'
import type { ColonnesAttendues, ConstatDeTableau, LigneLue } from '../../com'
import type { FicheDeRegle } from '../../socle/fiche'
import { fractionDuPourcentage } from '../../socle/fraction'
import { COTATION_2022, reference } from '../../socle/sources'
import { situer } from './constats'

export const COT_27: FicheDeRegle = {
  id: 'COT-27',
  titre: 'Travailleurs clés',
  nature: 'controle',
  articles: [reference('loi 2022-217 du 21 février 2022', COTATION_2022, '1')],
  parametres: [],
  pointsOuverts: [],
}

const COLONNES = {
  periode: { titres: ['période', 'année'], type: 'texte', exigee: true },
  attributions: { titres: ['attributions'], type: 'entier', exigee: true },
  cles: { titres: ['dont travailleurs clés', 'travailleurs clés'], type: 'entier', exigee: true },
  objectif: { titres: ['objectif de la CIL', 'objectif'], type: 'taux', zeroVide: true },
} as const satisfies ColonnesAttendues

type Ligne = LigneLue<typeof COLONNES>

export interface PartDesTravailleursCles {
  /** Fraction des attributions ; `null` : rien à diviser. */
  readonly part: number | null
  /** Part moins objectif, en fraction ; `null` sans objectif ou sans part. */
  readonly ecart: number | null
}

/** Part des attributions aux travailleurs clés et écart à l'objectif local (COT-27), en points de pourcentage pour `objectif`. */
export function partDesTravailleursCles(
  cles: number | null,
  attributions: number | null,
  objectif: number | null,
): PartDesTravailleursCles {
  if (cles === null || attributions === null || attributions === 0 || cles > attributions) return { part: null, ecart: null }
  const part = cles / attributions
  return { part, ecart: objectif === null ? null : auxQuinzeChiffres(part - enFraction(objectif)) }
}

export const SUIVI_TRAVAILLEURS_CLES = declarerSuivi<typeof COLONNES>({
  id: 'COT-27',
  titre: 'Attributions aux travailleurs clés',
  aide: 'Une ligne par période : les attributions, celles aux actifs dont le travail ne se fait pas à distance, et l’objectif que la CIL a fixé. Le contrôle donne la part et l’écart à l’objectif.',
  fiches: [COT_27],
  colonnes: COLONNES,
  aides: {
    periode: 'Année ou période, au choix.',
    attributions: 'Attributions de la période. 0 : aucune ; vide : non dit.',
    cles: 'Celles aux travailleurs clés. 0 : aucune ; vide : non dit.',
    objectif: 'Objectif de la CIL, libre : 15, 0,15 ou « 15 % ». 0 ou vide : pas d’objectif.',
  },
  calculees: [
    { titre: 'part', unite: 'fraction' },
    { titre: 'écart à l’objectif', unite: 'fraction' },
  ],
  exemple: [
    ['2023', 180, 22, '15 %'],
    ['2024', 200, 34, '15 %'],
  ],
  controler: (lignes) => ({
    constats: lignes.flatMap(controlerLigne),
    calculs: lignes.map(({ cles, attributions, objectif }) => {
      const { part, ecart } = partDesTravailleursCles(cles, attributions, objectif)
      return [part ?? '', ecart ?? '']
    }),
  }),
})

function controlerLigne({ numero: ligne, periode, attributions, cles, objectif }: Ligne): ConstatDeTableau[] {
  const nom = periode ?? ''
  const lieu = { ligne, colonne: COLONNES.cles }
  if (cles === null || attributions === null) {
    return objectif === null ? [] : [situer(COT_27, 'AL', lieu, 'cotation-demarche.cles.sans-suivi', { nom, objectif })]
  }
  if (cles > attributions) return [situer(COT_27, 'IN', lieu, 'cotation-demarche.cles.superieures', { nom, cles, attributions })]
  if (attributions === 0)
    return [situer(COT_27, 'IF', { ligne, colonne: COLONNES.attributions }, 'cotation-demarche.cles.aucune', { nom })]
  if (objectif === null || atteint(cles, attributions, objectif)) return []
  return [situer(COT_27, 'AL', lieu, 'cotation-demarche.cles.sous-objectif', { nom, cles, attributions, objectif })]
}

/** Comparaison sur des entiers : une part affichée à 15 % peut rester sous un objectif de 15 %. */
function atteint(cles: number, attributions: number, objectif: number): boolean {
  const { n, d } = fractionDuPourcentage(objectif)
  return d * cles >= n * attributions
}
