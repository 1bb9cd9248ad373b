const LIGNE = 'Ligne {ligne} : '
const PERIODE = 'Période {periode} : '

/** Phrases : règles de la trame du contrat de mixité sociale, volets 1 à 3. */
export const PHRASES_CMS_TRAME: Readonly<Record<string, string>> = {
  'cms-trame.recto': '{texte} de {signes} signes, pour un recto (environ {max} signes) : à raccourcir.',
  'cms-trame.colonnes': 'Colonne absente ou renommée : {titres} ; la trame impose ces intitulés.',

  'cms-trame.parties.absentes': 'Ni titre ni partie au contrat : remplissez la page de titre.',
  'cms-trame.parties.titre': 'Titre lu : « {lu} » ; « Contrat de mixité sociale ({periode}) » attendu.',
  'cms-trame.parties.titre-laisse': 'Titre : « {lu} » laissé comme dans la trame ; complétez-le.',
  'cms-trame.parties.champ-laisse': `${LIGNE}{champ}, « {lu} » laissé comme dans la trame ; complétez-le.`,
  'cms-trame.parties.champ-vide': `${LIGNE}{champ} à renseigner.`,
  'cms-trame.parties.date-illisible': `${LIGNE}date de la délibération, « {lu} » lu ; écrivez une date (JJ/MM/AAAA).`,
  'cms-trame.parties.partie-absente': 'Partie absente du titre : {partie} ; le contrat nomme toutes les communes, l’EPCI et l’État.',

  'cms-trame.preambule.vide': 'Préambule vide : remplissez ses champs.',
  'cms-trame.preambule.cible': 'Préambule, taux cible : {lu} lu, 20 ou 25 % attendu ; corrigez la cible.',
  'cms-trame.preambule.logements':
    'Préambule : {logements} logements sociaux lus, au plus {residences} attendus (les résidences principales) ; vérifiez les deux nombres.',
  'cms-trame.preambule.champ-vide': 'Préambule : {champ} à renseigner.',
  'cms-trame.preambule.laisse': 'Préambule, {champ} : « {lu} » laissé comme dans la trame ; complétez-le.',
  'cms-trame.preambule.mention': 'Préambule : mention manquante ({champ}), que ce contrat appelle.',
  'cms-trame.preambule.taux': 'Préambule : taux de {lu} % lu, {taux} % calculé ({logements} logements sociaux pour {residences} résidences principales).',

  'cms-trame.presentation.vide': 'Présentation de la commune vide : remplissez ses rubriques.',
  'cms-trame.presentation.population-nulle': 'Population de départ : 0 lu ; une population positive attendue pour calculer la croissance.',
  'cms-trame.presentation.annees': 'Années entre les deux populations : {lu} lu, au moins une attendue ; vérifiez les dates.',
  'cms-trame.presentation.actifs-nuls': 'Actifs occupés : 0 lu ; un nombre positif attendu pour la concentration de l’emploi.',
  'cms-trame.presentation.rubrique': 'Présentation : rubrique vide, {rubrique}.',
  'cms-trame.presentation.laisse': 'Présentation, {rubrique} : « {lu} » laissé comme dans la trame ; complétez-le.',
  'cms-trame.presentation.annee': 'Présentation, {rubrique} : de quelle année ? Précisez-la.',
  'cms-trame.presentation.planification': 'Présentation : aucun document de planification ou de programmation cité.',

  'cms-trame.courbes.une-annee': 'Moins de deux années d’inventaire : pas de courbe.',
  'cms-trame.courbes.annees': 'Aucun inventaire entre {apres} et {avant} : complétez la série.',
  'cms-trame.courbes.absente': 'Graphique absent : {courbe}.',
  'cms-trame.courbes.partielle': 'Graphique ({courbe}) : {couvertes} année(s) tracée(s) sur {annees} ; étendez sa plage.',

  'cms-trame.parc.vide': 'État des lieux vide : remplissez au moins un des trois tableaux du parc et de la demande.',
  'cms-trame.parc.somme': '{theme} : les parts font {somme} %, 100 % attendus ; vérifiez les modalités.',
  'cms-trame.parc.inverse':
    '{indicateur} : {valeur} lu pour {numerateur} et {denominateur} ; le rapport paraît inversé, divisez le premier par le second.',
  'cms-trame.parc.source': '{indicateur} : année et source à préciser.',
  'cms-trame.parc.mutations': '{indicateur} : calculé mutations incluses ; la demande externe les exclut.',
  'cms-trame.parc.profil': '{indicateur} : {nombre} demandeurs lus pour un total de {total} ; vérifiez les deux nombres.',

  'cms-trame.bilans.absents': 'Tableau des bilans triennaux vide : remplissez au moins une période.',
  'cms-trame.bilans.non-soumise': 'Bilans triennaux sans objet : la commune n’était soumise à aucune de ces périodes.',
  'cms-trame.bilans.incomplet': `${PERIODE}objectifs ou réalisés manquants ; renseignez-les.`,
  'cms-trame.bilans.base': `${PERIODE}pourcentages lus sans objectifs ou sans réalisés ; sur quelle base ? Renseignez les deux nombres.`,
  'cms-trame.bilans.atteinte': `${PERIODE}taux d’atteinte de {lu} % lu, {taux} % calculé (réalisés ÷ objectifs).`,
  'cms-trame.bilans.parts': `${PERIODE}{plai} % de PLAI et {pls} % de PLS font plus de 100 %.`,
  'cms-trame.bilans.carence': `${PERIODE}taux de carence de {carence} % alors que l’objectif quantitatif est atteint ; dites ce qui l’explique, ou corrigez.`,
  'cms-trame.bilans.deux-nombres': `${PERIODE}deux nombres côte à côte ; le second est lu comme un commentaire (AMB-13).`,

  'cms-trame.offre.absente': 'Offre nouvelle : aucune période ; remplissez le temps long et les trois dernières années.',
  'cms-trame.offre.indicateur': `${PERIODE}indicateur manquant, {indicateur} ; les deux sont demandés.`,
  'cms-trame.offre.autorises-nuls': `${PERIODE}aucun logement autorisé ; part des logements sociaux financés sans objet.`,
  'cms-trame.offre.temps-long': 'Offre nouvelle : aucune période de plus de {annees} ans ; la trame demande aussi le temps long.',
  'cms-trame.offre.focus': 'Offre nouvelle : les {annees} dernières années manquent ; la trame les demande à part.',

  'cms-trame.production.vide': 'Modes de production : aucune période ; remplissez au moins une ligne.',
  'cms-trame.production.nulle': 'Modes de production sans objet : aucun logement locatif social produit.',
  'cms-trame.production.periode-nulle': `${PERIODE}aucun logement locatif social produit ; parts sans objet.`,
  'cms-trame.production.manques': `${PERIODE}donnée(s) manquante(s), {manques} ; renseignez-les.`,
  'cms-trame.production.filieres': `${PERIODE}{vefa} en VEFA et {directe} en maîtrise d’ouvrage directe dépassent le total de {total}.`,
  'cms-trame.production.acquisition': `${PERIODE}{acquisition} en acquisition-amélioration dépassent le total de {total}.`,

  'cms-trame.analyse.vide': 'Analyse par thème vide : remplissez le 2e volet.',
  'cms-trame.analyse.theme': '{theme} : thème sans analyse ; le 2e volet les traite tous les quatre.',
  'cms-trame.analyse.rubrique': '{theme} : une rubrique sur deux est à remplir.',
  'cms-trame.analyse.court': '{theme} : « {lu} » est à développer.',
  'cms-trame.analyse.effets': '{theme} : les outils sont énumérés sans évaluation de leurs effets.',
  'cms-trame.analyse.synthese': 'Synthèse du 2e volet à écrire : freins, atouts et points d’amélioration.',
  'cms-trame.analyse.plh': 'Un PLH est exécutoire : dites l’impact de ses actions.',

  'cms-trame.actions.absentes': 'Article 1er sans action : remplissez le tableau des engagements.',
  'cms-trame.actions.dates': `${LIGNE}début le {debut|date}, après la fin le {fin|date} ; vérifiez les deux dates.`,
  'cms-trame.actions.theme': '{theme} : aucune action ; la loi demande un engagement par thème (art. L. 302-8-1, I du CCH).',
  'cms-trame.actions.theme-inconnu': `${LIGNE}thème « {lu} » lu ; attendu : {themes}.`,
  'cms-trame.actions.manques': `${LIGNE}à compléter, {manques}.`,
  'cms-trame.actions.mesure': `${LIGNE}action non mesurable ; donnez un indicateur, une valeur cible chiffrée et une date de fin.`,
  'cms-trame.actions.pilote': `${LIGNE}pilote ni signataire ni associé ({pilotes}) ; vérifiez son nom ou ajoutez-le aux acteurs.`,
  'cms-trame.actions.terme': `${LIGNE}fin le {fin|date}, après le terme du contrat le {terme|date} ; avancez-la ou classez l’action à moyen terme.`,
  'cms-trame.actions.plh': `${LIGNE}lien avec le PLH à dire (précise, complète, déjà programmée, déjà engagée ou sans lien).`,

  'cms-trame.objectif.nombres-absents':
    'Article 2 : aucun des quatre nombres (taux et objectif légaux, taux et objectif retenus) ; renseignez-les pour écrire les phrases.',
  'cms-trame.objectif.legal':
    'Conformément à l’article L. 302-8 du code de la construction et de l’habitation, le taux de rattrapage légal de la commune {commune} correspond à {taux} % du nombre de logements sociaux manquants, soit {objectif|logements} à réaliser sur la période triennale {periode}.',
  'cms-trame.objectif.motif': 'Le niveau de rattrapage retenu s’explique ainsi : {motif}.',
  'cms-trame.objectif.retenu':
    'Il est décidé de retenir pour la période {periode} des objectifs correspondant à {taux} % du nombre de logements sociaux manquants, soit {objectif|logements} à réaliser sur la période triennale {periode}.',
  'cms-trame.objectif.notification': 'Ces objectifs feront l’objet d’une notification par le préfet à l’ensemble des signataires.',
  'cms-trame.objectif.abaissement':
    'Il a été fait usage des possibilités d’abaissement de l’objectif de rattrapage précisées au IX de l’article L. 302-8 du code de la construction et de l’habitation ; compte tenu de la situation de la commune, le taux plancher qu’il était possible de fixer est de {plancher} %.',
  'cms-trame.objectif.mutualisation':
    'Il a été fait usage des possibilités de mutualisation des objectifs de rattrapage précisées au X de l’article L. 302-8 du code de la construction et de l’habitation ; le tableau précise la situation de chaque commune signataire.',
  'cms-trame.objectif.absente': 'Phrase non écrite ({phrase}) : il manque {manques}.',
  'cms-trame.objectif.sans-motif': 'Article 2 : le motif du niveau retenu est à écrire.',
  'cms-trame.objectif.sans-type': 'Article 2 : type de contrat non dit ; sans aménagement, abaissant ou mutualisant.',
  'cms-trame.objectif.tableau': 'Article 2, {nombre} : {texte} dans le texte, {table} dans le tableau ; accordez-les.',
  'cms-trame.objectif.plancher-cite':
    'Article 2 : plancher de {lu} % cité, {plancher} % pour le régime de {regime} % de la commune ; corrigez le texte.',

  'cms-trame.niveau.plancher':
    '{commune} : objectif retenu de {retenu}, sous le plancher de {plancher} ({taux} % de {manquants} logements manquants).',
  'cms-trame.niveau.legal': '{commune} : objectif retenu de {retenu}, au-dessus de l’objectif légal de {legal} ; ce n’est pas un abaissement.',
  'cms-trame.niveau.justification': '{commune} : objectif retenu de {retenu}, au plancher de {taux} % ; justifiez-le.',

  'cms-trame.article-2.vide': 'Tableau de l’article 2 vide : donnez une ligne par commune.',
  'cms-trame.article-2.ligne': '{commune} : ligne à compléter ({manques}).',
  'cms-trame.article-2.sans-manquants': '{commune} : aucun logement manquant, donc rien à abaisser.',
  'cms-trame.article-2.taux-avant': '{commune} : taux de rattrapage avant CMS de {lu} % lu, {legal} % pour le régime de {regime} % ; accordez-les.',
  'cms-trame.article-2.objectif-avant': '{commune} : objectif avant CMS de {lu} lu, {calcule} calculé ; vérifiez la notification.',
  'cms-trame.article-2.contraires':
    '{commune} : taux de {taux} % et objectif de {retenu} se contredisent à plus d’un logement ; dites lequel fait foi.',
  'cms-trame.mutualisation.sans-manquants': 'Tableau de mutualisation sans objet : aucun logement manquant.',
  'cms-trame.mutualisation.sans-total': 'Tableau de mutualisation : la ligne Total, obligatoire, est absente.',
  'cms-trame.mutualisation.moyenne': 'Ligne « Total » : {lu} % {quand} mutualisation est la moyenne des taux des communes, non le taux du total.',

  'cms-trame.arrondissements.sans-objet': 'Tableau par arrondissement sans objet : {commune} n’est ni Paris, ni Lyon, ni Marseille.',
  'cms-trame.arrondissements.absent': '{commune} : le tableau de répartition par arrondissement est absent (art. L. 302-8-1, I du CCH).',

  'cms-trame.quali.laisse': 'Nombre de {financement} : « {lu} » laissé comme dans la trame ; écrivez {attendu}.',
  'cms-trame.quali.vide': 'Nombre de {financement} à écrire : {attendu}.',
  'cms-trame.quali.plai': '{lu|logements} PLAI au contrat : au moins {minimum} attendus (art. L. 302-8, III du CCH).',
  'cms-trame.quali.pls': '{lu|logements} PLS ou assimilés au contrat : au plus {maximum} attendus (art. L. 302-8, III du CCH).',
  'cms-trame.quali.somme': '{plai} PLAI et {pls} PLS : la somme des financements dépasse l’objectif de {objectif}.',

  'cms-trame.comptabilisation.vide': 'Règles de comptabilisation du bilan {periode} : rubrique vide ou laissée à son titre.',
  'cms-trame.comptabilisation.laisse': 'Règles de comptabilisation du bilan : « {lu} » laissé comme dans la trame ; complétez-le.',

  'cms-trame.pilotage.vide': 'Article 4 vide : remplissez le comité de pilotage, les bilans et le groupe opérationnel.',
  'cms-trame.pilotage.periodicite':
    'Comité de pilotage, périodicité : « {lu} » lu ; choisissez {choix} ou écrivez un nombre de mois.',
  'cms-trame.pilotage.rubrique': 'Article 4 : {rubrique} à renseigner.',
  'cms-trame.pilotage.trop-rare': 'Comité de pilotage tous les {lu} mois : le guide demande une réunion au moins tous les {mois} mois.',
  'cms-trame.pilotage.responsables': 'Article 4 : aucune responsabilité n’est confiée à la commune ni à l’EPCI.',

  'cms-trame.signatures.ept': 'Case d’un EPT hors de la métropole du Grand Paris : retirez-la.',
  'cms-trame.signatures.cases': 'Case de signature, {partie} : {vides} à remplir.',

  'cms-trame.deroule.vide': 'Aucune étape datée : datez au moins la demande de la commune.',
  'cms-trame.deroule.sautee': 'Étape sans date : {etape}, alors que « {suivante} » est datée.',
  'cms-trame.deroule.desordre': 'Dates en désordre : {etape} le {jour|date}, avant {avant} le {du|date}.',
  'cms-trame.deroule.plancher': 'Niveau plancher choisi le {jour|date}, avant la fin des quatre ateliers ; le guide le décide au vu de leurs conclusions.',
}
