import { normaliser } from '../../../regles'
import type { TableauReconnu } from '../../reconnaissance/types'
import type { Controle } from '../../types'
import { textesDeFeuille } from './contrat'
import { nombreDe, tableauxDe } from './lire'
import { estDeLArticle2 } from './article-2'
import { releverTitres } from './relever'

/** Ce par quoi un texte, ou l'intitulé d'une colonne, motive un niveau d'objectif. */
const MOTIF =
  /\bmoti(?:f|v)|\bjustifi|\bcompte tenu\b|\ben raison\b|\bau regard\b|\beu egard\b|\bdu fait\b|\bpar manque\b|\bfaute de\b|\bparce\b|\bcar\b|\bdifficult|\bcontraint|\brarete\b|\brecours\b|\bexplique|\bargument|\bau vu\b/
const ARTICLE_2 = /^article (?:2|ii)\b/
const AUTRE_ARTICLE = /^article (?:1er|[134]|premier|i|iii|iv)\b/

/** Motifs du niveau retenu, écrits à l'article 2 quand un objectif est abaissé (CMS-31). */
export const MOTIFS: Controle = {
  id: 'CMS-31.motifs',
  regle: 'CMS-31',
  gravite: 'AL',
  aide: 'audit-trame.aide.motifs',
  examiner: (dossier, carnet) => {
    const [tableau, ...autres] = tableauxDe(dossier, 'TAB-13', 'TAB-14').filter((candidat) => estDeLArticle2(dossier, candidat) && abaisse(candidat))
    if (tableau === undefined || autres.length > 0) return
    if (estMotive(tableau)) carnet.conforme()
    else carnet.nonConforme(releverTitres(tableau, { phrase: 'motif-absent', attendu: 'motifs du niveau retenu' }))
  },
}

function abaisse(tableau: TableauReconnu): boolean {
  return Array.from(tableau.objets).some((objet) => {
    const [legal, retenu] = [nombreDe(tableau, objet, 'objectif'), nombreDe(tableau, objet, 'objectifRetenu')]
    return legal !== null && retenu !== null && retenu < legal
  })
}

/** Les textes de l'article 2, et les colonnes que le service y a ajoutées. */
function estMotive({ feuille, plage, etrangeres, colonnes }: TableauReconnu): boolean {
  const textes = textesDeFeuille(feuille)
  const bornes = textes.filter(({ ligne, mots }) => ligne <= plage.ligne && ARTICLE_2.test(mots))
  const debut = bornes[bornes.length - 1]?.ligne ?? 0
  const fin = textes.find(({ ligne, mots }) => ligne > plage.ligne && AUTRE_ARTICLE.test(mots))?.ligne ?? Infinity
  return (
    textes.some(({ ligne, mots }) => ligne >= debut && ligne < fin && MOTIF.test(mots)) ||
    [...etrangeres, ...colonnes].some(({ intitule }) => MOTIF.test(normaliser(intitule)))
  )
}
