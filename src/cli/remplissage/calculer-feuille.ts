import type { Plage, Saisie, Valeur } from '../../classeur/port'
import { estErreurDeFormule, lireFormule } from '../../formules'
import { rendre } from '../../textes'
import type { ResultatRendu } from '../../textes'
import type { FeuilleDecrite, FormuleDecrite } from '../../trames'
import { estFormuleDecrite } from '../../trames'
import type { Modele } from '../classeur/modele'
import { preparerFormule } from '../commandes/preparer-formule'

/** Ce que nos fonctions ont rendu pour une ligne de la feuille. */
export interface Appel {
  readonly ligne: number
  readonly rendu: ResultatRendu
}

export interface FeuilleCalculee {
  readonly saisies: readonly (readonly Saisie[])[]
  readonly valeurs: readonly (readonly Valeur[])[]
  readonly appels: readonly Appel[]
}

/** Calcule les formules d'une feuille décrite, dans l'ordre de leurs rangs, sur les valeurs du modèle ; n'écrit que dans lui. */
export async function calculerFeuille({ cellules }: FeuilleDecrite, { feuille }: Plage, modele: Modele): Promise<FeuilleCalculee> {
  const chargee = await modele.charger(feuille)
  const saisies: Saisie[][] = cellules.map((ligne, i) =>
    ligne.map((contenu, j) => {
      const constante = estFormuleDecrite(contenu) ? null : contenu
      chargee.poser(i, j, constante)
      return constante
    }),
  )
  const appels: Appel[] = []
  for (const { ligne, colonne, formule } of formulesDe(cellules)) {
    const preparee = await preparerFormule(lire(formule), { feuille, ligne, colonne, lignes: 1, colonnes: 1 }, modele, { expliquer: true })
    const valeur = preparee.valeurs?.[0]?.[0]
    if (valeur === undefined || preparee.saisie.debordement !== undefined) throw new Error(`formule sans valeur seule : ${formule.formule}`)
    chargee.poser(ligne, colonne, valeur)
    ;(saisies[ligne] ?? [])[colonne] = preparee.saisie
    appels.push(...preparee.appels.map(({ fonction, resultat }) => ({ ligne, rendu: rendre(fonction, resultat) })))
  }
  return { saisies, valeurs: cellules.map((ligne, i) => ligne.map((_contenu, j) => chargee.case(i, j))), appels }
}

function formulesDe(cellules: FeuilleDecrite['cellules']): readonly { readonly ligne: number; readonly colonne: number; readonly formule: FormuleDecrite }[] {
  return cellules
    .flatMap((contenus, ligne) => contenus.flatMap((formule, colonne) => (estFormuleDecrite(formule) ? [{ ligne, colonne, formule }] : [])))
    .sort((a, b) => a.formule.rang - b.formule.rang)
}

function lire({ formule }: FormuleDecrite) {
  const lue = lireFormule(formule, 'en')
  if (estErreurDeFormule(lue)) throw new Error(`formule illisible : ${formule}`)
  return lue
}
