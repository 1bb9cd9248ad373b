import type { ArgumentBrut, FonctionDecrite, ValeurRendue } from '../../catalogue'
import { ErreurClasseur } from '../../classeur/port'
import type { Classeur, Plage, Valeur } from '../../classeur/port'
import { ecrireFormule, estErreurDeFormule, estNonEvaluee, lireFormule, plagesLues } from '../../formules'
import type { Resultat } from '../../regles'
import { redigerMessage } from '../../textes'
import type { FeuilleDecrite, FormuleDecrite } from '../../trames'
import { estFormuleDecrite } from '../../trames'
import type { FeuilleSituee } from '../apercu/situer'
import { ErreurDeRemplissage } from '../erreurs'
import { Modele } from '../modele/modele'
import type { FeuilleChargee } from '../modele/feuille-chargee'
import { sourceDuPort } from '../modele/source'
import type { Pas } from '../suivi'

/** Un appel d'une de nos fonctions par une cellule décrite. */
export interface AppelSitue {
  /** Comptées à partir de 0 dans la feuille. */
  readonly ligne: number
  readonly colonne: number
  readonly fonction: FonctionDecrite
  readonly arguments: readonly ArgumentBrut[]
  readonly resultat: Resultat<ValeurRendue>
  /** Faux pour un appel dont un autre appel de la même formule a suivi. */
  readonly dernier: boolean
}

export interface FeuilleCalculee {
  /** Valeur que chaque cellule aura, à la forme de la feuille décrite. */
  readonly valeurs: readonly (readonly Valeur[])[]
  /** Formule anglaise normalisée, `null` pour un contenu saisi. */
  readonly formules: readonly (readonly (string | null)[])[]
  readonly appels: readonly AppelSitue[]
}

/** Dit si une cellule garde ce qu'elle porte : elle se lit alors telle quelle. */
export type Gardees = (feuille: number, ligne: number, colonne: number) => boolean

/**
 * Valeur de chaque cellule décrite, feuille après feuille et rang après rang, sur ce que le classeur porte ailleurs ; n'écrit
 * rien.
 * @throws ErreurDeRemplissage appel que l'évaluateur ne sait pas faire, TravailInterrompu
 */
export async function calculerFeuilles(
  classeur: Classeur,
  situees: readonly FeuilleSituee[],
  pas: Pas,
  gardees: Gardees,
): Promise<readonly FeuilleCalculee[]> {
  const ajoutees = situees.filter(({ presente }) => presente?.genre !== 'calcul').map(({ plage }) => plage.feuille)
  const modele = await Modele.ouvrir(sourceDuPort(classeur, ajoutees))
  const total = situees.reduce((somme, { decrite }) => somme + formulesDe(decrite).length, 0)
  let faites = 0
  const calculees: FeuilleCalculee[] = []
  for (const [rang, situee] of situees.entries()) {
    const estGardee = (ligne: number, colonne: number): boolean => situee.laissees.has(ligne) || gardees(rang, ligne, colonne)
    calculees.push(await calculerFeuille(situee, modele, estGardee, () => pas(faites++ / total)))
  }
  return calculees
}

async function calculerFeuille(
  { decrite, plage: { feuille } }: FeuilleSituee,
  modele: Modele,
  estGardee: (ligne: number, colonne: number) => boolean,
  avancer: () => Promise<void>,
): Promise<FeuilleCalculee> {
  const chargee = await modele.charger(feuille)
  poserLesContenus(decrite, chargee, estGardee)
  const formules: (string | null)[][] = decrite.cellules.map((ligne) => ligne.map(() => null))
  const appels: AppelSitue[] = []
  for (const { ligne, colonne, formule } of formulesDe(decrite)) {
    await avancer()
    if (estGardee(ligne, colonne)) continue
    const evaluee = await evaluerDecrite(formule, { feuille, ligne, colonne, lignes: 1, colonnes: 1 }, modele)
    chargee.poser(ligne, colonne, evaluee.valeur)
    ;(formules[ligne] ?? [])[colonne] = evaluee.formule
    const dernier = evaluee.appels.length - 1
    appels.push(
      ...evaluee.appels.map(({ fonction, arguments: args, resultat }, i) => ({
        ligne,
        colonne,
        fonction,
        arguments: args,
        resultat,
        dernier: i === dernier,
      })),
    )
  }
  const valeurs = decrite.cellules.map((ligne, i) => ligne.map((_contenu, j) => chargee.case(i, j)))
  return { valeurs, formules, appels }
}

/** Un texte vide n'est pas un contenu : écrit, il passerait pour une cellule remplie. */
function poserLesContenus(
  { cellules }: FeuilleDecrite,
  chargee: FeuilleChargee,
  estGardee: (ligne: number, colonne: number) => boolean,
): void {
  cellules.forEach((rangee, ligne) =>
    rangee.forEach((contenu, colonne) => {
      if (estGardee(ligne, colonne)) return
      chargee.poser(ligne, colonne, estFormuleDecrite(contenu) || contenu === '' ? null : contenu)
    }),
  )
}

interface FormuleSituee {
  readonly ligne: number
  readonly colonne: number
  readonly formule: FormuleDecrite
}

function formulesDe({ cellules }: FeuilleDecrite): readonly FormuleSituee[] {
  return cellules
    .flatMap((contenus, ligne) =>
      contenus.flatMap((formule, colonne) => (estFormuleDecrite(formule) ? [{ ligne, colonne, formule }] : [])),
    )
    .sort((a, b) => a.formule.rang - b.formule.rang)
}

/** Une formule de la trame ne rend jamais qu'une valeur : elle n'a pas à s'éprouver sous les deux façons de lire une plage. */
async function evaluerDecrite({ formule }: FormuleDecrite, cible: Plage, modele: Modele) {
  const lue = lireFormule(formule, 'en')
  if (estErreurDeFormule(lue)) throw new Error(`formule illisible : ${formule}`)
  const contexte = modele.contexte(cible.feuille, cible.ligne, cible.colonne, { expliquer: true })
  const absente = plagesLues(lue, cible.feuille, contexte).find(({ feuille }) => modele.nomExact(feuille) === undefined)
  if (absente !== undefined) throw new ErreurClasseur('feuille-absente', { feuille: absente.feuille })
  const evaluation = await modele.evaluer(lue.racine, contexte)
  if (estNonEvaluee(evaluation))
    throw new ErreurDeRemplissage('formule-non-evaluee', { raison: redigerMessage(evaluation.motif) })
  const [[valeur] = []] = evaluation.valeurs
  if (valeur === undefined || evaluation.valeurs.flat().length > 1) throw new Error(`formule sans valeur seule : ${formule}`)
  return { formule: ecrireFormule(lue, 'en'), valeur, appels: evaluation.appels }
}
