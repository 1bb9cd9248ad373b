import { citerArticle, nonEtabli } from '../../regles'
import { LECTURES } from '../arguments-sru'
import { LecteurDArguments } from '../lecteur-d-arguments'
import type { ArgumentDecrit, FonctionDecrite } from '../types'

const ARGUMENTS: readonly ArgumentDecrit[] = [
  {
    nom: 'citation',
    libelle: 'Citation',
    type: 'texte',
    obligatoire: true,
    unite: 'texte',
    sensDeZero: '0 ou vide : donnée manquante',
    aide: 'Citation ou phrase à relire, par exemple « IX de l’article L. 302-8-1 ».',
    exemple: '"IX de l’article L. 302-8-1"',
  },
  LECTURES,
]

export const DESCRIPTION_CMS_ARTICLE: FonctionDecrite = {
  nom: 'CMS_ARTICLE',
  titre: 'Citation d’article corrigée',
  description:
    'Corrige deux coquilles des documents : VII, VIII, IX et X sont des paragraphes de l’article L. 302-8, non de L. 302-8-1 ; « L. 4413 » est L. 441-3. Une citation juste est rendue telle quelle.',
  arguments: ARGUMENTS,
  unite: 'texte',
  forme: 'scalaire',
  exemple: {
    formule: '=MIXITE.CMS_ARTICLE("IX de l’article L. 302-8-1")',
    arguments: ['IX de l’article L. 302-8-1'],
    valeur: 'IX de l’article L. 302-8',
  },
  articles: ['CCH, art. L. 302-8, VII à X', 'CCH, art. L. 302-8-1, I et II'],
  regles: ['COM-09'],
  erreurs: ['#N/A : citation manquante (incomplet).', '#VALEUR! : plage de plusieurs cellules, lecture inconnue.'],
  evaluer: (args, options) => {
    const lecteur = new LecteurDArguments(ARGUMENTS, args)
    const citation = lecteur.texte('citation')
    const lectures = lecteur.lectures()
    return lecteur.refus.length > 0 ? nonEtabli('refuse', lecteur.refus) : citerArticle(citation, lectures, options)
  },
}
