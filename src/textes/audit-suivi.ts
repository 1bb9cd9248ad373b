/** Phrases : audit, suivi. */
export const PHRASES_AUDIT_SUIVI: Readonly<Record<string, string>> = {
  'audit-suivi.aide':
    'Chaque ligne du tableau de suivi est contrôlée par la règle de ce tableau ; corrigez la cellule montrée, ou complétez-la, puis relancez l’audit.',
  'audit-suivi.aide.etat-prealable': 'L’état préalable nomme tous les réservataires ; ses typologies et son total se tiennent.',
  'audit-suivi.aide.document-unique': 'L’État ne signe pas un document unique valant convention.',
  'audit-suivi.aide.territoires': 'Chaque territoire tenu à la cotation a sa ligne au tableau d’avancement.',
  'audit-suivi.territoire-absent': '{nom} : tenu à la cotation d’après « {feuille} », et absent du tableau d’avancement. Ajoutez sa ligne.',
  'audit-suivi.offre-non-qualifiee': 'Cotation en service, et aucun des {logements} logements n’est qualifié. Qualifiez l’offre en parallèle, selon le PPGDID.',
  'audit-suivi.obligation-dite': '« {lu} » : ce territoire est tenu à la cotation (PLH obligatoire, ou compétence habitat et un QPV au moins). Corrigez l’obligation.',
  'audit-suivi.jour-limite': 'Le porter à connaissance est dû trois mois après la transmission de la délibération. Corrigez le jour limite.',
  'audit-suivi.jours-de-retard': '{lu|nombre} jour{lu|s} de retard lu{lu|s}, {attendu|nombre} de l’échéance ({echeance|date}) à la mise en service. Refaites le décompte.',
  'audit-suivi.colonne-due': 'Étape « {colonne} » absente du décompte : il les compte toutes les quatre. Ajoutez sa colonne.',
  'audit-suivi.etat-signataire':
    '« {lu} » : un document unique valant convention n’a que des signataires d’un même EPCI, jamais l’État. Faites une convention pour l’État.',
  'audit-suivi.typologies': '{lu} logements réservés lus, {somme} en additionnant les typologies de la ligne. Corrigez le nombre ou sa répartition.',
  'audit-suivi.reservataire-oublie':
    '« {lu} » a une convention et n’est pas dans l’état des réservations : l’état préalable nomme tous les réservataires. Ajoutez ses lignes.',
  'audit-suivi.parc-reserve': 'Total de {lu} logements réservés, {attendu} au parc réservé écrit au-dessus. Corrigez l’un des deux.',
  'audit-suivi.non-conforme-au-jour':
    '{nom} : convention ancienne non mise en conformité, {retard} jour{retard|s} après l’échéance du {echeance|date}, au {jour|date}, jour de l’audit : le tableau ne porte pas le sien. Mettez-la en conformité, ou datez le tableau.',
  'audit-suivi.qpv-nul': '{nom} : 0 QPV lu ; un seul rendrait la cotation obligatoire. Vérifiez ce nombre.',
  'audit-suivi.qpv-absent': '{nom} : aucun nombre de QPV ; un seul rendrait la cotation obligatoire. Écrivez ce nombre.',
  'audit-suivi.calcul': '« {colonne} » : {lu} lu, {attendu} calculé. Corrigez la cellule.',
  'audit-suivi.illisibles':
    'Colonne « {colonne} » : {attendu} attendu, « {lu} » lu ici ; {cellules|cellules} de la colonne ne se lisent pas et sont tenues pour vides dans le reste du contrôle. Corrigez-les.',
  'audit-suivi.illisible':
    'Colonne « {colonne} » : « {lu} » lu, {attendu} attendu ; corrigez la cellule, elle est tenue pour vide dans le reste du contrôle.',
}
