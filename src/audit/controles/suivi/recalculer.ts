import { controlerSuivi, message, nomDeLecture, POINTS_OUVERTS } from '../../../regles'
import type { Lectures, TableauDeSuivi } from '../../../regles'
import { colonneDe, lieuDe, valeurDe } from '../../reconnaissance/acceder'
import { decimalesDe, lireTauxDeCase } from '../../reconnaissance/lire-cases'
import type { ColonneReconnue, TableauReconnu } from '../../reconnaissance/types'
import type { Carnet, Dossier, HypotheseDuConstat } from '../../types'
import { clefCalculee } from './clef-calculee'
import type { PlageTraduite } from './traduire'

/** Un écart se compte de plusieurs façons d'un service à l'autre : il ne se refait pas. */
const NON_REFAITES = /écart|variation/i
const PREMIERE = 2
const DECIMALES_MAX = 8
const BRUIT = 1e-6

/** Refait les parts et les taux que le tableau calcule ; une valeur juste sous une autre lecture d'un point laissé ouvert en dépend. */
export function recalculer(suivi: TableauDeSuivi, tableau: TableauReconnu, { plage }: PlageTraduite, { options }: Dossier, carnet: Carnet): void {
  const colonnes = suivi.calculees.flatMap(({ titre, unite }, rang) => {
    const colonne = colonneDe(tableau, clefCalculee(rang))
    return colonne === undefined || unite !== 'fraction' || NON_REFAITES.test(titre) ? [] : [{ rang, titre, colonne }]
  })
  if (colonnes.length === 0) return
  const calculs = calculsSous(suivi, plage, options.lectures)
  const autres = lecturesOuvertes(suivi, options.lectures).map((ouverte) => ({ ...ouverte, calculs: calculsSous(suivi, plage, ouverte.lectures) }))
  for (const { rang, titre, colonne } of colonnes) {
    const enPoints = sEcritEnPoints(tableau, colonne, (i) => calculs.get(i + PREMIERE)?.[rang])
    for (let i = 0; i < tableau.objets.length; i += 1) {
      const objet = tableau.objets[i] ?? 0
      const juste = calculs.get(i + PREMIERE)?.[rang]
      if (typeof juste !== 'number') continue
      if (estJuste(tableau, colonne, objet, juste, enPoints)) {
        carnet.conforme()
        continue
      }
      const lecture = autres.find((autre) => {
        const sousLAutre = autre.calculs.get(i + PREMIERE)?.[rang]
        return typeof sousLAutre === 'number' && estJuste(tableau, colonne, objet, sousLAutre, enPoints)
      })
      const lu = valeurDe(tableau, objet, colonne.rang)
      const cite = typeof lu === 'number' || typeof lu === 'string' ? lu : null
      const attendu = Number((colonne.echelle === 'pourcent' || enPoints ? 100 * juste : juste).toPrecision(12))
      const hypothese: HypotheseDuConstat | null =
        lecture === undefined ? null : { id: lecture.id, retenue: { lecture: nomDeLecture(0), resultat: attendu }, autre: { lecture: lecture.nom, resultat: cite } }
      carnet.nonConforme({
        lieu: lieuDe(tableau, objet, colonne.rang),
        lu: cite,
        attendu,
        message: message('audit-suivi.calcul', { colonne: titre, lu: cite ?? 'rien', attendu }),
        certitude: colonne.certitude,
        ...(hypothese === null ? {} : { hypothese }),
      })
    }
  }
}

/** Vrai si une case au-dessus de 1 est la part exacte, en points de pourcentage : toute la colonne s'écrit ainsi. */
function sEcritEnPoints(tableau: TableauReconnu, { rang }: ColonneReconnue, justeDe: (i: number) => number | string | undefined): boolean {
  return Array.from(tableau.objets).some((objet, i) => {
    const [valeur, juste] = [valeurDe(tableau, objet, rang), justeDe(i)]
    return typeof valeur === 'number' && typeof juste === 'number' && valeur > 1 && Math.abs(valeur - 100 * juste) <= 0.5 / 10 ** Math.min(decimalesDe(valeur), DECIMALES_MAX) + BRUIT
  })
}

/** Une case vide, ou d'échelle douteuse, n'est pas fausse. */
function estJuste(tableau: TableauReconnu, colonne: ColonneReconnue, objet: number, juste: number, enPoints: boolean): boolean {
  const valeur = valeurDe(tableau, objet, colonne.rang)
  if (enPoints && typeof valeur === 'number') return Math.abs(valeur - 100 * juste) <= 0.5 / 10 ** Math.min(decimalesDe(valeur), DECIMALES_MAX) + BRUIT
  const ecrit = typeof valeur === 'number' && Math.abs(valeur) <= 1 ? { points: 100 * valeur, decimales: Math.max(0, decimalesDe(valeur) - 2) } : lireTauxDeCase(tableau, colonne, objet)
  if (ecrit === null) return true
  return Math.abs(ecrit.points - 100 * juste) <= 0.5 / 10 ** Math.min(ecrit.decimales, DECIMALES_MAX) + BRUIT
}

type Calculs = ReadonlyMap<number, readonly (number | string)[]>

function calculsSous(suivi: TableauDeSuivi, plage: PlageTraduite['plage'], lectures: Lectures): Calculs {
  const controle = controlerSuivi(suivi, plage, { jour: null, lectures }, { expliquer: false })
  if (controle.etat !== 'etabli') return new Map()
  const { numeros, calculs } = controle.valeur
  return new Map(numeros.map((numero, rang) => [numero, calculs[rang] ?? []]))
}

function lecturesOuvertes({ fiches }: TableauDeSuivi, lectures: Lectures): readonly { readonly id: string; readonly nom: string; readonly lectures: Lectures }[] {
  const points = new Set(fiches.flatMap(({ pointsOuverts }) => pointsOuverts))
  return POINTS_OUVERTS.filter(({ id }) => points.has(id) && !lectures.has(id)).flatMap(({ id, autres }) =>
    autres.map((_autre, rang) => ({ id, nom: nomDeLecture(rang + 1), lectures: new Map(lectures).set(id, rang + 1) })),
  )
}
