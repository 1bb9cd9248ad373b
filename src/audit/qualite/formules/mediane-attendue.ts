import { NATURES } from '../../../classeur/instantane'
import type { FeuilleFigee, FormuleFigee, Instantane } from '../../../classeur/instantane'
import type { Plage, Valeur } from '../../../classeur/port'
import { estErreurDeFormule, lireFormule } from '../../../formules'
import type { NoeudAppel } from '../../../formules'
import { normaliser } from '../../../regles'
import { calculer } from '../lecture/calculer'
import { feuilleNommee, plagesDeTexte } from '../lecture/references'

/** Médiane des nombres dont la formule fait la moyenne ; `null` si ses conditions ne sont pas de simples égalités. */
export function medianeDesMemes(instantane: Instantane, feuille: FeuilleFigee, figee: FormuleFigee): number | null {
  const lue = lireFormule(figee.formule, 'en')
  if (estErreurDeFormule(lue) || lue.racine.genre !== 'appel') return null
  const selection = choisir(instantane, feuille, figee, lue.racine)
  if (selection === null) return null
  const nombres = selection.sort((a, b) => a - b)
  const milieu = nombres.length >> 1
  if (nombres.length === 0) return null
  const haut = nombres[milieu] as number
  return nombres.length % 2 === 1 ? haut : ((nombres[milieu - 1] as number) + haut) / 2
}

function choisir(instantane: Instantane, feuille: FeuilleFigee, figee: FormuleFigee, appel: NoeudAppel): number[] | null {
  const bouts = appel.arguments.map(({ debut, fin }) => figee.formule.slice(debut, fin))
  const plage = (rang: number): Plage | null => plagesDeTexte(instantane, feuille, figee, bouts[rang] ?? '')[0] ?? null
  if (appel.nom === 'AVERAGE' && appel.arguments.length === 1) return filtrer(instantane, plage(0), [])
  if (appel.nom !== 'AVERAGEIFS') return null
  const criteres: Critere[] = []
  for (let rang = 1; rang + 1 < bouts.length; rang += 2) {
    const [zone, texte] = [plage(rang), bouts[rang + 1]]
    const valeur = texte === undefined ? null : calculer(instantane, feuille, figee, `=${texte}`)
    if (zone === null || valeur === null || /^[<>=]|[*?]/.test(String(valeur))) return null
    criteres.push({ zone, valeur })
  }
  return filtrer(instantane, plage(0), criteres)
}

interface Critere {
  readonly zone: Plage
  readonly valeur: number | string
}

function filtrer(instantane: Instantane, plage: Plage | null, criteres: readonly Critere[]): number[] | null {
  const feuille = plage === null ? undefined : feuilleNommee(instantane, plage.feuille)
  if (plage === null || feuille === undefined || plage.colonnes !== 1) return null
  const nombres: number[] = []
  for (let i = 0; i < Math.min(plage.lignes, feuille.lignes - plage.ligne); i += 1) {
    if (feuille.nature(plage.ligne + i, plage.colonne) !== NATURES.nombre) continue
    const retenue = criteres.every(({ zone, valeur }) => {
      const lue = feuilleNommee(instantane, zone.feuille)?.valeur(zone.ligne + i, zone.colonne) ?? null
      return seValent(lue, valeur)
    })
    if (retenue) nombres.push(feuille.nombre(plage.ligne + i, plage.colonne))
  }
  return nombres
}

function seValent(lue: Valeur, valeur: number | string): boolean {
  return typeof lue === 'string' && typeof valeur === 'string' ? normaliser(lue) === normaliser(valeur) : lue === valeur
}
