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
    const portee: Portee = { instantane, feuille, figee }
    if (arronditUnTaux(gauche, portee) || arronditUnTaux(droite, portee)) return 'ecrit'
    if (litUnTauxArrondi(portee, gauche) || litUnTauxArrondi(portee, droite)) return 'lu'
  }
  return undefined
}

/** Comparer à 0 ou à un texte ne teste aucun seuil. */
function estRien(noeud: Noeud): boolean {
  return noeud.genre === 'texte' || (noeud.genre === 'nombre' && noeud.valeur === 0)
}

interface Portee {
  readonly instantane: Instantane
  readonly feuille: FeuilleFigee
  readonly figee: FormuleFigee
}

/** `ROUND(C5/D5,2)`, ou `ROUND(E5,2)` quand E5 est ce quotient, à une parenthèse ou un facteur près ; l'arrondi d'un nombre de logements n'en est pas un. */
function arronditUnTaux(noeud: Noeud, portee: Portee): boolean {
  if (noeud.genre === 'parentheses') return arronditUnTaux(noeud.contenu, portee)
  if (noeud.genre === 'binaire' && ['*', '/', '+', '-'].includes(noeud.operateur)) return arronditUnTaux(noeud.gauche, portee) || arronditUnTaux(noeud.droite, portee)
  if (noeud.genre !== 'appel' || !ARRONDIS.has(noeud.nom)) return false
  const [arrondi] = noeud.arguments
  if (arrondi === undefined) return false
  const visee = formuleVisee(portee, arrondi)
  return estUnQuotient(arrondi) || (visee !== null && estUnQuotient(visee.racine))
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
function litUnTauxArrondi(portee: Portee, noeud: Noeud): boolean {
  const visee = formuleVisee(portee, noeud)
  return visee !== null && arronditUnTaux(visee.racine, { ...portee, feuille: visee.feuille })
}

interface FormuleVisee {
  readonly feuille: FeuilleFigee
  readonly racine: Noeud
}

/** Formule de la cellule que vise une référence seule, autre que celle qu'on lit ; `null` sans formule. */
function formuleVisee(portee: Portee, noeud: Noeud): FormuleVisee | null {
  const { instantane, feuille, figee } = portee
  if (noeud.genre === 'parentheses') return formuleVisee(portee, noeud.contenu)
  if (noeud.genre !== 'reference' || noeud.horsPortee) return null
  const { de, a } = noeud
  if (de.ligne === null || de.colonne === null || de.ligne !== a.ligne || de.colonne !== a.colonne) return null
  const visee = noeud.feuille === null ? feuille : feuilleNommee(instantane, noeud.feuille)
  const formule = visee?.formule(de.ligne, de.colonne)
  if (visee === undefined || formule === undefined || formule === null) return null
  if (visee === feuille && formule.ligne === figee.ligne && formule.colonne === figee.colonne) return null
  const racine = formesDe(visee).de(formule)?.racine
  return racine == null ? null : { feuille: visee, racine }
}
