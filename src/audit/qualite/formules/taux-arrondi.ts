import type { FeuilleFigee, FormuleFigee, Instantane } from '../../../classeur/instantane'
import { plageDUneCellule } from '../../../classeur/instantane'
import { enFormuleFrancaise, parcourir } from '../../../formules'
import type { Noeud } from '../../../formules'
import { message } from '../../../regles'
import type { Controle } from '../../types'
import { formesDe } from '../lecture/formes'
import { nommer } from '../lecture/placer'
import { feuilleNommee } from '../lecture/references'

const COMPARAISONS: ReadonlySet<string> = new Set(['<', '>', '<=', '>=', '=', '<>'])
const ARRONDIS: ReadonlySet<string> = new Set(['ROUND', 'ROUNDUP', 'ROUNDDOWN', 'TRUNC', 'MROUND', 'FIXED', 'CEILING', 'FLOOR'])

/** Seuil testé sur un taux arrondi : 24,95 % s'y affiche 25 % et passe pour atteint. */
export const TAUX_ARRONDI: Controle = {
  id: 'COM-03.taux-arrondi',
  regle: 'COM-03',
  gravite: 'AL',
  aide: 'audit-qualite.aide.taux-arrondi',
  examiner: ({ instantane }, carnet) => {
    for (const feuille of instantane.feuilles) {
      for (const forme of formesDe(feuille).toutes) {
        const test = forme.racine === null ? undefined : trouverTest(instantane, feuille, forme.exemple, forme.racine)
        if (test === undefined) {
          carnet.conforme()
          continue
        }
        const { ligne, colonne, formule } = forme.exemple
        const lieu = plageDUneCellule(feuille.nom, ligne, colonne)
        const donnees = { cellule: nommer(lieu), formule: enFormuleFrancaise(formule), cellules: forme.cellules.length }
        carnet.nonConforme({ lieu, lu: formule, attendu: null, message: message(`audit-qualite.taux-arrondi.${test}`, donnees) })
      }
    }
  },
}

function trouverTest(instantane: Instantane, feuille: FeuilleFigee, figee: FormuleFigee, racine: Noeud): 'ecrit' | 'lu' | undefined {
  for (const noeud of parcourir(racine)) {
    if (noeud.genre !== 'binaire' || !COMPARAISONS.has(noeud.operateur)) continue
    const { gauche, droite } = noeud
    if (estRien(gauche) || estRien(droite)) continue
    if (arronditUnTaux(gauche) || arronditUnTaux(droite)) return 'ecrit'
    if (litUnTauxArrondi(instantane, feuille, figee, gauche) || litUnTauxArrondi(instantane, feuille, figee, droite)) return 'lu'
  }
  return undefined
}

/** Comparer à 0 ou à un texte ne teste aucun seuil. */
function estRien(noeud: Noeud): boolean {
  return noeud.genre === 'texte' || (noeud.genre === 'nombre' && noeud.valeur === 0)
}

/** `ROUND(C5/D5,2)`, à une parenthèse ou un facteur près ; l'arrondi d'un nombre de logements n'en est pas un. */
function arronditUnTaux(noeud: Noeud): boolean {
  if (noeud.genre === 'parentheses') return arronditUnTaux(noeud.contenu)
  if (noeud.genre === 'binaire' && ['*', '/', '+', '-'].includes(noeud.operateur)) return arronditUnTaux(noeud.gauche) || arronditUnTaux(noeud.droite)
  if (noeud.genre !== 'appel' || !ARRONDIS.has(noeud.nom)) return false
  const [arrondi] = noeud.arguments
  return arrondi !== undefined && estUnQuotient(arrondi)
}

/** Quotient de deux cellules, fût-il multiplié par 100 ; `0,25*A/3` n'en est pas un. */
function estUnQuotient(noeud: Noeud): boolean {
  if (noeud.genre === 'parentheses') return estUnQuotient(noeud.contenu)
  if (noeud.genre !== 'binaire') return false
  if (noeud.operateur === '/') return litUneReference(noeud.gauche) && litUneReference(noeud.droite)
  return ['*', '+', '-'].includes(noeud.operateur) && (estUnQuotient(noeud.gauche) || estUnQuotient(noeud.droite))
}

function litUneReference(noeud: Noeud): boolean {
  return parcourir(noeud).some(({ genre }) => genre === 'reference' || genre === 'structure')
}

/** La cellule comparée porte elle-même un taux arrondi. */
function litUnTauxArrondi(instantane: Instantane, feuille: FeuilleFigee, figee: FormuleFigee, noeud: Noeud): boolean {
  if (noeud.genre === 'parentheses') return litUnTauxArrondi(instantane, feuille, figee, noeud.contenu)
  if (noeud.genre !== 'reference' || noeud.horsPortee) return false
  const { de, a } = noeud
  if (de.ligne === null || de.colonne === null || de.ligne !== a.ligne || de.colonne !== a.colonne) return false
  const visee = noeud.feuille === null ? feuille : feuilleNommee(instantane, noeud.feuille)
  const formule = visee?.formule(de.ligne, de.colonne)
  if (visee === undefined || formule === undefined || formule === null) return false
  if (visee === feuille && formule.ligne === figee.ligne && formule.colonne === figee.colonne) return false
  const racine = formesDe(visee).de(formule)?.racine
  return racine !== null && racine !== undefined && arronditUnTaux(racine)
}
