import type { FeuilleFigee } from '../../../classeur/instantane'
import { plageDUneCellule } from '../../../classeur/instantane'
import { enFormuleFrancaise, parcourir } from '../../../formules'
import type { Noeud } from '../../../formules'
import { formulesDeDesignation, message } from '../../../regles'
import type { Controle, Dossier } from '../../types'
import type { Forme } from '../lecture/forme'
import { formesDe } from '../lecture/formes'
import { nommer } from '../lecture/placer'
import { plagesDeTexte } from '../lecture/references'
import { litDesNotes, porteDesRangs } from './contexte-de-notes'

/** Une formule qui ne contient aucun de ces noms ne désigne personne : on évite de la lire. */
const INDICES = /RANK|MAX|LARGE|SORT|MATCH|LOOKUP|TAKE|CHOOSE|IF\(|IFS\(/
const RECHERCHES: ReadonlySet<string> = new Set(['MATCH', 'XMATCH', 'VLOOKUP', 'XLOOKUP', 'LOOKUP', 'HLOOKUP'])

type Genre = 'meilleure-note' | 'rang' | 'tri' | 'seuil-eliminatoire' | 'recherche-de-rang'

/** Formules qui désignent un demandeur ou l'écartent sur sa note : la cotation éclaire, elle n'attribue pas (L. 441-2-8). */
export const FORMULE_DE_DESIGNATION: Controle = {
  id: 'COT-17.designation',
  regle: 'COT-17',
  gravite: 'EL',
  aide: 'audit-qualite.aide.designation',
  examiner: (dossier, carnet) => {
    for (const feuille of dossier.instantane.feuilles) {
      for (const forme of formesDe(feuille).toutes) {
        const genre = INDICES.test(forme.exemple.formule) ? genreDe(dossier, feuille, forme) : null
        if (genre === null) {
          carnet.conforme()
          continue
        }
        const { ligne, colonne, formule } = forme.exemple
        const lieu = plageDUneCellule(feuille.nom, ligne, colonne)
        const donnees = { cellule: nommer(lieu), formule: enFormuleFrancaise(formule), cellules: forme.cellules.length }
        const phrase = message(`audit-qualite.designation.${genre}`, donnees)
        carnet.nonConforme({ lieu, lu: formule, attendu: null, message: phrase })
      }
    }
  },
}

function genreDe(dossier: Dossier, feuille: FeuilleFigee, { exemple, racine }: Forme): Genre | null {
  const [trouvee] = formulesDeDesignation(exemple.formule, (texte) => litDesNotes(dossier, feuille, exemple, texte))
  if (trouvee !== undefined) return trouvee.genre
  if (nommeLePremierRang(dossier, feuille, exemple)) return 'rang'
  return racine !== null && chercheLePremierRang(dossier, feuille, exemple, racine) ? 'recherche-de-rang' : null
}

/** `CHOISIR(E2;"attribué";"suppléant")` : le premier choix désigne. */
const CHOIX_PAR_RANG = /\bCHOOSE\(\s*((?:[^(),"]+!)?\$?[A-Z]{1,3}\$?\d+)\s*,\s*"(?:attribu|retenu|b[ée]n[ée]fici|titulaire|d[ée]sign|s[ée]lectionn)/i

const PREMIER_RANG = /\bIFS?\(\s*((?:[^(),"]+!)?\$?[A-Z]{1,3}\$?\d+)\s*<?=\s*1\s*,\s*"[^"]+"/

/** `SI(H2<=3;"retenu";"")` : les premiers rangs désignent. */
const PREMIERS_RANGS = /\bIFS?\(\s*((?:[^(),"]+!)?\$?[A-Z]{1,3}\$?\d+)\s*<=?\s*(?:\d+|(?:[^(),"]+!)?\$?[A-Z]{1,3}\$?\d+)\s*,\s*"(?:attribu|retenu|b[ée]n[ée]fici|titulaire|d[ée]sign|s[ée]lectionn)/i

/** `SI(E2=1;"attributaire";"")`, où E2 est un rang calculé sur des notes. */
function nommeLePremierRang(dossier: Dossier, feuille: FeuilleFigee, exemple: Forme['exemple']): boolean {
  const condition = [PREMIER_RANG, PREMIERS_RANGS, CHOIX_PAR_RANG].map((motif) => motif.exec(exemple.formule)?.[1]).find((dite) => dite !== undefined)
  if (condition === undefined) return false
  return plagesDeTexte(dossier.instantane, feuille, exemple, condition).some((plage) => {
    const rang = dossier.instantane.feuilles.find(({ nom }) => nom === plage.feuille)?.formule(plage.ligne, plage.colonne)
    return rang != null && /\bRANK\b/.test(rang.formule) && rangsDeNotes(dossier, plage)
  })
}

/** `EQUIV(1;J6:J11;0)` sur une colonne de rangs calculés sur des notes. */
function chercheLePremierRang(dossier: Dossier, feuille: FeuilleFigee, exemple: Forme['exemple'], racine: Noeud): boolean {
  return parcourir(racine).some((noeud) => {
    if (noeud.genre !== 'appel' || !RECHERCHES.has(noeud.nom)) return false
    const [cherche, parmi] = noeud.arguments
    if (cherche?.genre !== 'nombre' || cherche.valeur !== 1 || parmi === undefined) return false
    const texte = exemple.formule.slice(parmi.debut, parmi.fin)
    return plagesDeTexte(dossier.instantane, feuille, exemple, texte).some(
      (plage) => porteDesRangs(dossier.instantane, plage) && rangsDeNotes(dossier, plage),
    )
  })
}

function rangsDeNotes(dossier: Dossier, { feuille: nom, ligne, colonne }: { readonly feuille: string; readonly ligne: number; readonly colonne: number }): boolean {
  const feuille = dossier.instantane.feuilles.find((autre) => autre.nom === nom)
  const rang = feuille?.formule(ligne, colonne)
  return feuille !== undefined && rang !== null && rang !== undefined && litDesNotes(dossier, feuille, rang, rang.formule)
}
