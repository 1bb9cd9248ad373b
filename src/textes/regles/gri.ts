/** Phrases : grilles de questionnement, leviers de l’article 1er, points de vigilance de l’État. */
export const PHRASES_GRI: Readonly<Record<string, string>> = {
  'gri.rubrique': 'Question {question} (« {libelle} ») : rubrique sans réponse propre, seules ses sous-questions se remplissent.',
  'gri.rubrique-remplie':
    'Question {question} (« {libelle} ») : rubrique sans réponse propre ; portez la réponse sur l’une de ses sous-questions et videz cette ligne.',

  'gri.refus.oui-non-nsp':
    'Question {question} (« {libelle} ») : « {lu} » lu, Oui, Non ou Ne sait pas attendu ; corrigez la réponse.',
  'gri.refus.oui-non':
    'Question {question} (« {libelle} ») : « {lu} » lu, Oui ou Non attendu ; corrigez la réponse, ou videz-la si elle est inconnue.',
  'gri.refus.nombre':
    'Question {question} (« {libelle} ») : « {lu} » lu, un nombre positif ou nul sans unité attendu ; corrigez la cellule.',
  'gri.refus.montant':
    'Question {question} (« {libelle} ») : « {lu} » lu, un montant en euros, positif ou nul, attendu ; corrigez la cellule.',
  'gri.refus.pourcentage':
    'Question {question} (« {libelle} ») : « {lu} » lu, un pourcentage de 0 à 100 attendu ; corrigez la réponse.',
  'gri.refus.date': 'Question {question} (« {libelle} ») : « {lu} » lu, une date JJ/MM/AAAA attendue ; corrigez la date.',
  'gri.refus.choix':
    'Question {question} (« {libelle} ») : « {lu} » lu, une seule de ces valeurs attendue : {choix} ; corrigez la réponse.',
  'gri.refus.choix-multiple':
    'Question {question} (« {libelle} ») : « {lu} » lu, une ou plusieurs de ces valeurs attendues, séparées par un point-virgule : {choix} ; corrigez la réponse.',
  'gri.refus.liste':
    'Question {question} (« {libelle} ») : « {lu} » lu, une liste de noms séparés par un point-virgule attendue ; corrigez la réponse.',
  'gri.refus.tableau-nombres':
    'Question {question} (« {libelle} ») : « {lu} » lu, un nombre par catégorie attendu, par exemple « PLAI : 12 ; PLUS : 20 », chaque catégorie une fois ; corrigez la réponse.',
  'gri.refus.tableau-montants':
    'Question {question} (« {libelle} ») : « {lu} » lu, un montant en euros par aide attendu, par exemple « subvention : 5000 : par logement : EPCI », chaque aide une fois ; corrigez la réponse.',
  'gri.refus.tableau-pourcentages':
    'Question {question} (« {libelle} ») : « {lu} » lu, un pourcentage par réservataire attendu, par exemple « commune : 25 % ; État : 30 % », chacun une fois ; corrigez le complément.',
  'gri.refus.avancement':
    'Question {question} (« {libelle} ») : « {lu} » lu, non engagé, en cours, adopté ou en service attendu ; corrigez la réponse.',
  'gri.refus-suivi.date':
    'Question {question}, date de la réponse : « {lu} » lu, une date JJ/MM/AAAA attendue ; corrigez la date.',
  'gri.refus-suivi.statut':
    'Question {question}, statut : « {lu} » lu, non renseigné, en cours, renseigné ou sans objet attendu ; corrigez le statut.',
  'gri.refus-suivi.levier': 'Question {question}, levier retenu : « {lu} » lu, Oui ou Non attendu ; corrigez la cellule.',
  'gri.complement-inattendu':
    'Question {question} (« {libelle} »), complément : « {lu} » lu, aucun complément attendu ; déplacez-le dans le commentaire.',
  'gri.complement-seul': 'Question {question} (« {libelle} ») : complément lu sans réponse ; renseignez la réponse.',
  'gri.non-avec-montant':
    'Question {question} (« {libelle} ») : {montant} euros lus à côté d’un Non ; corrigez la réponse ou videz le montant.',
  'gri.unite-manquante':
    'Question {question} (« {libelle} ») : unité du nombre manquante ; précisez-la dans le complément, par exemple « logements » ou « m² ».',

  'gri.question-inconnue':
    'Question « {question} » lue, absente des grilles ou sans réponse propre ; corrigez son identifiant ou retirez la ligne.',
  'gri.reponse-en-double': 'Question {question} : deux réponses lues, une seule attendue ; gardez-en une.',
  'gri.rien-de-pose': 'Aucune question ne se pose : toutes sont sans objet.',
  'gri.theme-vide': 'Volet « {volet} », thème « {theme} » : aucune question renseignée.',
  'gri.sans-objet-sans-motif':
    'Question {question} (« {libelle} ») déclarée sans objet sans commentaire : pourquoi ne se pose-t-elle pas ? Écrivez-le en commentaire.',
  'gri.renseigne-sans-reponse':
    'Question {question} (« {libelle} ») : statut « renseigné » sans réponse ; elle n’est pas comptée, renseignez la réponse.',
  'gri.reponse-non-comptee':
    'Question {question} (« {libelle} ») : réponse lue avec le statut « non renseigné » ; elle n’est pas comptée, corrigez le statut.',
  'gri.reponses-masquees':
    'Réponses gardées mais non comptées, leur question ne se posant pas : {questions}. Elles compteront de nouveau si elle se pose.',

  'gri.carence.non-dite': 'Carence de la commune non renseignée : dites si elle est carencée (Oui ou Non).',
  'gri.carence.sans-objet': 'La commune n’est pas carencée : aucune question propre aux communes carencées ne l’oblige.',
  'gri.carence.supposee':
    'Carence de la commune non renseignée : les questions propres aux communes carencées restent posées et comptées.',
  'gri.carence.vide': 'Question {question} (« {libelle} ») vide : une commune carencée doit y répondre.',

  'gri.aucun-levier': 'Aucun levier retenu dans les grilles et aucune action à l’article 1er : rien à rattacher.',
  'gri.grille-vide': 'Grille « {volet} » : aucune question renseignée, les actions de ce thème ne s’appuient sur aucune réponse.',
  'gri.levier-ecarte':
    'Levier retenu sur la question {question} (« {libelle} »), masquée ou sans objet : il ne crée pas d’action. Corrigez la réponse ou décochez le levier.',
  'gri.levier-sans-action':
    'Levier retenu sans action à l’article 1er : question {question} (« {libelle} ») ; créez l’action ou rattachez-en une.',
  'gri.action.theme-illisible':
    'Action {action}, thématique : « {lu} » lu, Action foncière, Urbanisme, Programmation et financement ou Attributions aux publics prioritaires attendu ; corrigez la thématique.',
  'gri.action.sans-theme': 'Action {action} sans thématique : rattachez-la à l’un des quatre thèmes.',
  'gri.action.lien-perdu':
    'Action {action} rattachée à la question « {question} », absente des grilles : corrigez ou retirez le lien.',
  'gri.action.autre-theme':
    'Action {action}, thématique « {theme} », rattachée à la question {question} qui relève de « {attendu} » : vérifiez l’une ou l’autre.',

  'gri.vigilance.rien': 'Tous les points de vigilance sont déclarés sans objet : aucun n’est à traiter.',
  'gri.vigilance.illisible':
    'Point de vigilance {point} : « {lu} » lu, traité, en cours, non traité ou sans objet attendu ; corrigez la cote.',
  'gri.vigilance.inconnu':
    'Point de vigilance « {point} » lu, absent des grilles ; corrigez son identifiant ou retirez la ligne.',
  'gri.vigilance.en-double': 'Point de vigilance {point} : deux cotes lues, une seule attendue ; gardez-en une.',
  'gri.vigilance.non-traite': 'Point de vigilance {point} (« {libelle} ») non traité sans justification : écrivez pourquoi.',
  'gri.vigilance.sans-motif': 'Point de vigilance {point} (« {libelle} ») déclaré sans objet sans motif : écrivez pourquoi.',
  'gri.vigilance.non-cotes': 'Points de vigilance non cotés : {points}. Ils sont comptés, sans être tenus pour traités.',
}
