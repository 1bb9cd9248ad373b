import { normaliser } from '../../../regles'
import { GRILLES } from '../../../trames'
import type { ModeleDeTableau, TableauATyper } from '../../reconnaissance/types'

/** Grille que nomme la feuille ou le titre ; à défaut, la première : ses questions, elles, se reconnaissent une à une. */
function grilleDesTextes(textes: readonly string[]): string {
  const mots = textes.map(normaliser)
  const nommee = GRILLES.find(({ id, volet }) => mots.some((texte) => texte.includes(normaliser(volet)) || texte.includes(normaliser(id))))
  return (nommee ?? GRILLES.find(({ volet }) => mots.some((texte) => texte.includes(normaliser(volet).split(' ')[0] ?? ''))) ?? GRILLES[0])?.id ?? 'GRI-01'
}

function parmi(clefs: readonly string[]): (tableau: TableauATyper) => string | null {
  return ({ notions, textes }) => (clefs.some((clef) => notions.has(clef)) ? grilleDesTextes(textes) : null)
}

/** Une grille de questionnement, et le tableau de son avancement par thème. */
export const MODELES_DE_GRILLE: readonly ModeleDeTableau[] = [
  {
    id: 'GRI',
    objet: 'question',
    notions: {
      id: { nom: 'numéro de la question', type: 'code', titres: ['Question n°'], synonymes: ['n°', 'numéro', 'réf.', 'code question', 'n° question'] },
      theme: { nom: 'thème', type: 'texte', titres: ['Thème'], synonymes: ['thématique', 'rubrique', 'volet'] },
      question: { nom: 'question', type: 'texte', titres: ['Libellé de la question', 'Question'], synonymes: ['questions', 'intitulé', 'point', 'point de vigilance'], exigee: true },
      reponse: { nom: 'réponse', type: 'mixte', titres: ['Réponse'], synonymes: ['rép.', 'réponses', 'constat', 'cotation', 'cote'], exigee: true },
      complement: { nom: 'complément', type: 'mixte', titres: ['Complément'], synonymes: ['précision', 'précisions', 'détail'] },
      commentaire: { nom: 'commentaire', type: 'texte', titres: ['Commentaire'], synonymes: ['commentaires', 'observations', 'justification', 'remarques'] },
      source: { nom: 'source', type: 'texte', titres: ['Source'], synonymes: ['sources', 'document'] },
      repondants: { nom: 'répondants', type: 'texte', titres: ['Répondants'], synonymes: ['répondant', 'service', 'renseigné par', 'contact'] },
      date: { nom: 'date', type: 'date', titres: ['Date'], synonymes: ['renseigné le', 'date de réponse'] },
      statut: { nom: 'statut', type: 'texte', titres: ['Statut'], synonymes: ['état', 'avancement'] },
      levier: { nom: 'levier retenu', type: 'drapeau', titres: ['Levier retenu'], synonymes: ['levier', 'retenu', 'levier (O/N)', 'levier retenu O/N'] },
    },
    minimum: 3,
    typer: parmi(['statut', 'levier', 'repondants', 'commentaire', 'theme']),
  },
  {
    id: 'GRI-06',
    objet: 'point de vigilance',
    notions: {
      theme: { nom: 'thème', type: 'texte', titres: ['Thème'], synonymes: ['thématique', 'rubrique', 'volet'] },
      question: { nom: 'point de vigilance', type: 'texte', titres: ['Point de vigilance'], synonymes: ['points de vigilance', 'point de vigilance de l’État', 'point', 'points'], exigee: true },
      statut: { nom: 'statut', type: 'texte', titres: ['Statut'], synonymes: ['état', 'avancement', 'traitement', 'suite donnée', 'suites données', 'suite', 'situation', 'prise en compte', 'cotation'], exigee: true },
      commentaire: { nom: 'justification', type: 'texte', titres: ['Justification'], synonymes: ['commentaire', 'commentaires', 'observations', 'motif', 'remarques'], exigee: true },
    },
    minimum: 3,
  },
  {
    id: 'GRI-avancement',
    objet: 'thème',
    notions: {
      theme: { nom: 'thème', type: 'texte', titres: ['Thème'], synonymes: ['grille', 'volet', 'thématique'], exigee: true },
      questions: { nom: 'questions', type: 'effectif', titres: ['Questions'], synonymes: ['nombre de questions', 'nb de questions', 'nb questions', 'total'] },
      sansObjet: { nom: 'sans objet', type: 'effectif', titres: ['Sans objet'], synonymes: ['dont sans objet', 'SO'] },
      renseignees: { nom: 'renseignées', type: 'effectif', titres: ['Renseignées'], synonymes: ['renseignés', 'réponses', 'questions renseignées', 'remplies'], exigee: true },
      avancement: { nom: 'avancement', type: 'tauxLibre', titres: ['Avancement'], synonymes: ['% renseigné', 'taux de remplissage', 'taux d’avancement', 'avancement (%)', 'taux', '%', 'taux de réponse'], exigee: true },
    },
    minimum: 4,
    typer: parmi(['questions']),
  },
]
