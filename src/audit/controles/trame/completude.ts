import { normaliser } from '../../../regles'
import type { Controle, Dossier } from '../../types'
import { estUnContrat, textesDe } from './contrat'
import { tableauxDe } from './lire'
import { releverAilleurs } from './relever'

interface Article {
  readonly nom: string
  readonly objet: string
  readonly gravite: 'EL' | 'AL'
  readonly types: readonly string[]
  readonly titre: RegExp
}

/** Le 3e volet : engagements et objectifs sont exigés par l'article L. 302-8-1, I ; projets et pilotage sont demandés par le guide. */
const ARTICLES: readonly Article[] = [
  { nom: 'article 1er', objet: 'les engagements et les actions', gravite: 'EL', types: ['TAB-12'], titre: /^article (?:1er|1|premier|i)\b|^(?:les )?engagements et (?:les )?actions/ },
  { nom: 'article 2', objet: 'les objectifs de rattrapage', gravite: 'EL', types: ['TAB-13', 'TAB-14', 'TAB-15', 'TAB-16', 'SRU-04', 'SRU-05', 'SRU-11'], titre: /^article (?:2|ii)\b|^(?:les )?objectifs? (?:quantitatifs? )?de rattrapage/ },
  { nom: 'article 3', objet: 'la liste des projets', gravite: 'AL', types: ['TAB-17'], titre: /^article (?:3|iii)\b|^(?:la )?liste des (?:projets|operations)|^(?:les )?projets de logements/ },
  { nom: 'article 4', objet: 'le pilotage du contrat', gravite: 'AL', types: ['TAB-19'], titre: /^article (?:4|iv)\b|^pilotage|^gouvernance/ },
]

/** Articles du 3e volet qu'un contrat doit porter (CMS-46). */
export const ARTICLES_DU_CONTRAT: Controle = {
  id: 'CMS-46.articles',
  regle: 'CMS-46',
  gravite: 'EL',
  aide: 'audit-trame.aide.articles',
  examiner: (dossier, carnet) => {
    if (!estUnContrat(dossier)) return
    const titres = titresDe(dossier)
    for (const { nom, objet, gravite, types, titre } of ARTICLES) {
      if (tableauxDe(dossier, ...types).length > 0 || titres.some((mots) => titre.test(mots))) carnet.conforme()
      else carnet.nonConforme(releverAilleurs(null, null, { phrase: 'article-absent', donnees: { article: nom, objet }, gravite, attendu: nom }))
    }
  },
}

/** Règles de comptabilisation du bilan, rappelées à l'article 2 (CMS-36). */
export const COMPTABILISATION: Controle = {
  id: 'CMS-36.comptabilisation',
  regle: 'CMS-36',
  gravite: 'AL',
  aide: 'audit-trame.aide.comptabilisation',
  examiner: (dossier, carnet) => {
    if (!estUnContrat(dossier)) return
    if (titresDe(dossier).some((mots) => /comptabilis|\bbilan\b.*\bcompt|^modalites d etablissement du bilan\b/.test(mots))) carnet.conforme()
    else carnet.nonConforme(releverAilleurs(null, null, { phrase: 'comptabilisation-absente' }))
  },
}

/** Un article écrit sans tableau a tout de même son titre, dans une feuille ou au-dessus de ses phrases. */
function titresDe(dossier: Dossier): readonly string[] {
  return [...dossier.instantane.feuilles.map(({ nom }) => normaliser(nom).replace(/^art\b/, 'article')), ...textesDe(dossier).map(({ mots }) => mots)]
}
