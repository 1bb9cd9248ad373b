/** Phrases : rehaussement, objectif opposable, bilan, parts de PLAI et de PLS, exemption, carence. */
export const PHRASES_SRU_BILAN: Readonly<Record<string, string>> = {
  'sru-rehausse.entrante':
    'Situation (situation) : nouvelle entrante lue ; seul l’objectif du VII se rehausse (art. L. 302-8, VII du CCH), rien n’est écrit pour le VIII ; retirez le rehaussement.',
  'sru-rehausse.nul': 'Objectif rehaussé (objectif_rehausse) : 0 ou cellule vide, au moins 1 attendu ; renseignez l’objectif rehaussé.',
  'sru-rehausse.sous-le-legal':
    'Objectif rehaussé (objectif_rehausse) : {rehausse} lu, au moins {legal} attendu (l’objectif légal) ; un rehaussement n’abaisse pas, corrigez l’un des deux.',
  'sru-rehausse.accord-tardif':
    'Accord du maire (date_accord_maire) : {accord|date} lu, après la notification du {notification|date} ; accord à obtenir avant, corrigez la date ou notifiez de nouveau.',
  'sru-rehausse.legal-nul': 'Objectif légal (objectif_legal) : 0 ou cellule vide ; sans objectif légal, rien à rehausser.',
  'sru-rehausse.accord-manquant': 'Accord du maire (date_accord_maire) manquant : renseignez sa date, le rehaussement n’est admis qu’après accord.',
  'sru-rehausse.motif-manquant': 'Motif de marché local (motif_marche_local) manquant : écrivez ce qui, dans le marché local, permet le rehaussement.',
  'sru-rehausse.au-dela-du-deficit':
    'Objectif rehaussé ({rehausse}) au-delà du déficit ({manquants} logements manquants) : aucun maximum n’est écrit, vérifiez.',
  'sru-rehausse.etape.legal': 'Objectif légal, minimum du rehaussement',
  'sru-rehausse.calcul.minimum': '{rehausse} ≥ {legal}',
  'sru-rehausse.etape.accord': 'Accord du maire',
  'sru-rehausse.calcul.accord': 'donné le {jour|date}',
  'sru-rehausse.etape.motif': 'Motif de marché local',
  'sru-rehausse.calcul.motif': '{motif}',
  'sru-rehausse.etape.deficit': 'Comparaison au déficit',
  'sru-rehausse.calcul.deficit': '{rehausse} pour {manquants} logements manquants',
  'sru-rehausse.calcul.deficit-inconnu': 'logements manquants (manquants) non fournis',
  'sru-rehausse.etape.retenu': 'Objectif retenu',
  'sru-rehausse.calcul.retenu': 'rehaussé par le préfet',

  'sru-opposable.entrante':
    'Nouvelle entrante : un contrat {modalite} ne fixe pas son objectif (art. L. 302-8, VIII du CCH) ; l’objectif de la loi est maintenu.',
  'sru-opposable.exemptee-notifiee':
    'Commune exemptée à qui un objectif de {notifie} est notifié : il prime, vérifiez l’exemption ou la notification.',
  'sru-opposable.exemptee-avec-objectif':
    'Objectif légal ({legal}) renseigné pour une commune exemptée : vérifiez l’exemption ou retirez l’objectif.',
  'sru-opposable.legal-nul': 'Objectif légal (objectif_legal) : 0 ou cellule vide ; la commune n’a pas d’objectif opposable.',
  'sru-opposable.contrat-incomplet':
    'CMS non signé par tous : objectif légal. Un contrat {modalite} ne fixe l’objectif que signé par le maire, le préfet et le président de l’EPCI (de l’EPT aussi, dans le Grand Paris).',
  'sru-opposable.signature-sans-date': 'Date de signature du contrat (date_signature) absente : renseignez-la pour la comparer à la notification.',
  'sru-opposable.rehausse-ecarte': 'L’objectif rehaussé ({rehausse}) est écarté : le contrat signé par tous fixe l’objectif.',
  'sru-opposable.abaissant-superieur':
    'Objectif du contrat abaissant ({contrat}) supérieur à l’objectif légal ({legal}) : ce n’est pas un abaissement, vérifiez la modalité.',
  'sru-opposable.sans-modalite':
    'Objectif de contrat ({contrat}) sans modalité : objectif légal. Précisez si le contrat (modalite) est abaissant ou mutualisant.',
  'sru-opposable.complet-sans-modalite':
    'Contrat signé par tous (contrat_complet) sans modalité ni objectif, lu comme sans aménagement : précisez la modalité (modalite).',
  'sru-opposable.sans-amenagement':
    'Contrat sans aménagement : il reprend l’objectif de la loi ({calcule}), son objectif de {contrat} n’est pas retenu ; vérifiez la modalité.',
  'sru-opposable.notification-sans-objectif':
    'Notification datée du {jour|date} sans objectif notifié (objectif_notifie) : renseignez-le, il prime sur le calcul.',
  'sru-opposable.ecart-inconnu': 'L’objectif notifié ({notifie}) prime ; l’écart avec le calcul est inconnu, faute d’objectif légal ou de contrat.',
  'sru-opposable.ecart': 'L’objectif notifié ({notifie}) prime ; le calcul ({origine}) donne {calcule} (écart {ecart|signe}).',
  'sru-opposable.notification-sans-date': 'Date de notification (date_notification) absente : renseignez-la, elle situe l’objectif notifié.',
  'sru-opposable.notification-anterieure':
    'Notification du {notification|date} antérieure à la signature du contrat ({signature|date}) : notifié {notifie}, contrat {contrat} ; demandez une notification à jour.',
  'sru-opposable.etape.opposable': 'Objectif opposable, origine : {origine}',
  'sru-opposable.etape.calcule': 'Objectif que la notification aurait repris, origine : {origine}',
  'sru-opposable.etape.legal': 'Objectif légal',
  'sru-opposable.acte.legal': 'loi : art. L. 302-8, VII du CCH',
  'sru-opposable.acte.legal-viii': 'loi : art. L. 302-8, VIII du CCH',
  'sru-opposable.acte.rehausse': 'rehaussement par le préfet, art. L. 302-8, VII du CCH',
  'sru-opposable.acte.notification': 'notification du préfet le {jour|date}',
  'sru-opposable.acte.notification-sans-date': 'notification du préfet, date non renseignée',
  'sru-opposable.acte.contrat': '{origine} signé le {jour|date}',
  'sru-opposable.acte.contrat-sans-date': '{origine}, date de signature non renseignée',

  'sru-quali.accession-superieure':
    'Logements en accession (accession) : {accession} lus, au plus {logements} attendus (le total) ; vérifiez les deux nombres.',
  'sru-quali.accession-absente': 'Base locative seule : aucun logement en accession (accession) fourni, la base est donc le total.',
  'sru-quali.taux-manquant':
    'Taux de logement social (taux_logement_social) manquant : sans PLH, au plus {reduit} PLS s’il est sous {seuil} % (part de {plsReduit} %), au plus {ordinaire} sinon ({pls} %) ; renseignez-le.',
  'sru-quali.taux-nul': 'Taux de logement social (taux_logement_social) : 0 lu, commune sans logement social ou cellule vide ; vérifiez.',
  'sru-quali.proche-seuil':
    'Taux de logement social de {taux} %, à moins de 0,05 point du seuil de {seuil} % : {plsReduit} % de PLS au plus d’un côté, {pls} % de l’autre. Vérifiez l’inventaire.',
  'sru-quali.etape.base': 'Logements pris pour base',
  'sru-quali.calcul.base': 'tous les logements',
  'sru-quali.calcul.base-locative': 'base locative : {logements} − {accession} en accession',
  'sru-quali.etape.minimum': 'PLAI au moins, entier supérieur',
  'sru-quali.calcul.minimum': '{part} % × {base} = {brut}',
  'sru-quali.etape.regle': 'Part maximale de PLS et assimilés',
  'sru-quali.calcul.regle-plh': 'commune couverte par un PLH',
  'sru-quali.calcul.regle-seuil': 'taux de logement social de {taux} %, non inférieur à {seuil} %',
  'sru-quali.calcul.regle-reduite': 'taux de logement social de {taux} %, strictement sous {seuil} %, et pas de PLH',
  'sru-quali.calcul.regle-indecise': 'taux de logement social non renseigné, pas de PLH : au plus {reduit} ou {ordinaire}',
  'sru-quali.etape.maximum': 'PLS et assimilés au plus, entier inférieur',
  'sru-quali.calcul.maximum': '{part} % × {base} = {brut}',

  'sru-bilan.financements-superieurs':
    'La somme des financements dépasse le total : {plai} PLAI + {pls} PLS + {accession} en accession = {somme}, au plus {realises} attendus (realises) ; vérifiez les colonnes.',
  'sru-bilan.objectif-nul': 'Objectif (objectif) : 0 ou cellule vide ; sans objectif, le bilan est sans objet.',
  'sru-bilan.base-nulle': 'Aucun logement à répartir entre les financements : parts et verdict qualitatif sans objet.',
  'sru-bilan.qualitatif-incomplet': 'Verdict qualitatif incomplet : donnée(s) manquante(s) : {manques}. Renseignez-les.',
  'sru-bilan.qualitatif-sans-effet': 'Donnée(s) manquante(s) : {manques} ; le verdict qualitatif ({verdict}) n’en dépend pas.',
  'sru-bilan.carence':
    'Objectif {manques} non atteint : procédure de carence à engager par le préfet, qui décide après avis de la commission nationale SRU ; un CMS n’en dispense pas.',
  'sru-bilan.etape.atteinte': 'Taux d’atteinte',
  'sru-bilan.calcul.part': '{n} ÷ {total}',
  'sru-bilan.etape.part-plai': 'Part de PLAI',
  'sru-bilan.etape.ecart-plai': 'PLAI manquants',
  'sru-bilan.etape.part-pls': 'Part de PLS et assimilés',
  'sru-bilan.etape.ecart-pls': 'PLS et assimilés en trop',
  'sru-bilan.calcul.ecart': '{n} pour {borne}',
  'sru-bilan.etape.reste': 'Logements restant à faire',
  'sru-bilan.calcul.reste': '{objectif} − {realises}, jamais sous 0',
  'sru-bilan.etape.carence': 'Taux de carence',
  'sru-bilan.calcul.carence': 'non défini par les textes : majoration de l’arrêté, saisie telle quelle, ou part non réalisée',

  'sru-excedent.objectif-nul': 'Objectif opposable (objectif_opposable) : 0 ou cellule vide ; sans objectif, l’excédent est sans objet.',
  'sru-excedent.avant-bilan': 'Logements réalisés (realises) manquants : l’excédent n’est pas calculable avant le bilan.',
  'sru-excedent.information':
    'Excédent de {excedent|logements} donné pour information : le mécanisme de report n’est pas écrit, l’objectif de la période suivante reste inchangé.',
  'sru-excedent.a-deduire': 'Excédent de {excedent|logements} à déduire de l’objectif de la période suivante, selon la lecture choisie ; aucun texte ne le dit.',
  'sru-excedent.etape.excedent': 'Excédent au-delà de l’objectif opposable, majoré s’il l’a été',
  'sru-excedent.calcul.excedent': '{realises} − {opposable}, jamais sous 0',
  'sru-excedent.etape.report': 'Effet sur la période suivante',
  'sru-excedent.calcul.information': 'information seule',
  'sru-excedent.calcul.deduction': 'déduction à la période suivante',

  'sru-exemption.motif-manquant': 'Motif d’exemption (motif) manquant : choisissez-en un, ou écrivez « aucun » si la commune n’en invoque pas.',
  'sru-exemption.en-cours': 'Exemption non acquise : l’objectif est maintenu, et la commune peut demander un contrat de mixité sociale.',
  'sru-exemption.mauvais-acte': 'Acte (nature_acte) : {acte} lu, {attendu} attendu pour ce motif ; vérifiez l’acte.',
  'sru-exemption.acte-sans-date': 'Date de l’acte (date_acte) manquante : une exemption se prouve par un acte daté.',
  'sru-exemption.nature-manquante': 'Nature de l’acte du {jour|date} (nature_acte) manquante : {attendu} attendu pour ce motif.',
  'sru-exemption.acte-sans-motif': 'Acte d’exemption renseigné alors que le motif est « aucun » : vérifiez le motif.',
  'sru-exemption.etape.motif': 'Motif d’exemption',
  'sru-exemption.calcul.motif-aucun': 'aucun motif invoqué',
  'sru-exemption.calcul.motif-isolement': 'isolement ou difficultés d’accès aux bassins de vie et d’emplois (III, 1°) : décret',
  'sru-exemption.calcul.motif-tension': 'faible tension sur le parc social (III, 2°) : décret',
  'sru-exemption.calcul.motif-inconstructibilite': 'inconstructibilité (III bis) : arrêté du préfet de département',
  'sru-exemption.etape.acte': 'Statut au vu de l’acte',
  'sru-exemption.calcul.acte': '{acte} du {jour|date}',
  'sru-exemption.calcul.sans-acte': 'aucun acte complet (nature et date)',

  'sru-petite.population-nulle': 'Population (population) : 0 ou cellule vide, au moins 1 attendu ; renseignez le dernier chiffre officiel.',
  'sru-petite.motif-population': 'Condition remplie par la population : {population} habitants, strictement sous {seuil}.',
  'sru-petite.motif-taux': 'Condition remplie par l’inconstructibilité : {taux} % du territoire urbanisé.',
  'sru-petite.motif-aucun': 'Condition non remplie : {population} habitants, {taux} % d’inconstructibilité.',
  'sru-petite.population-proche':
    'Population de {population} habitants, proche du seuil de {seuil} : vérifiez l’année et la source du chiffre.',
  'sru-petite.a-la-borne': 'Taux d’inconstructibilité à la borne de {borne} % : vérifiez la mesure, rapportée au territoire urbanisé.',
  'sru-petite.proche-borne': 'Taux d’inconstructibilité de {taux} %, à moins de 0,05 point de la borne de {borne} % : vérifiez la mesure.',
  'sru-petite.exemption':
    'Taux d’inconstructibilité de {taux} %, au-dessus de {max} % : examinez l’exemption du III bis de l’article L. 302-5 du CCH.',
  'sru-petite.taux-nul': 'Taux d’inconstructibilité (taux_inconstructibilite) : 0 lu, taux nul ou cellule vide ; vérifiez.',
  'sru-petite.etape.population': 'Population',
  'sru-petite.calcul.population': 'strictement sous {seuil} habitants, dernier chiffre officiel',
  'sru-petite.etape.taux': 'Taux d’inconstructibilité du territoire urbanisé',
  'sru-petite.calcul.incluses': 'de {min} à {max} %, bornes incluses',
  'sru-petite.calcul.exclues': 'de {min} à {max} %, bornes exclues',
  'sru-petite.etape.effet': 'Condition de prolongation d’un abaissement',
  'sru-petite.calcul.effet': 'il y faut encore la demande motivée de la commune et la décision du préfet',

  'sru-carence.contradiction':
    'Commune carencée (carencee) : « non » ou cellule vide, alors qu’un arrêté de carence est daté du {jour|date} (date_arrete) ; corrigez l’un des deux.',
  'sru-carence.non-carencee': 'Commune non carencée (carencee : « non » ou cellule vide) : aucune obligation liée.',
  'sru-carence.statut-a-confirmer': 'Carence sans arrêté daté (date_arrete) : statut à confirmer.',
  'sru-carence.proposition-sans-date': 'Aucune date de proposition de contrat (date_proposition) : le préfet doit proposer un contrat, sans promesse d’aménagement.',
  'sru-carence.proposition-anterieure':
    'Proposition du {proposition|date} antérieure à l’arrêté de carence du {arrete|date} : à confirmer après l’arrêté.',
  'sru-carence.obligation.dater': 'Dater l’arrêté de carence (préfet)',
  'sru-carence.obligation.proposer': 'Proposer à la commune un contrat de mixité sociale (préfet)',
  'sru-carence.obligation.vendre': 'Écarter la vente de logements HLM, sauf entre organismes HLM',
  'sru-carence.obligation.questions':
    'Remplir les questions propres aux communes carencées : droit de préemption urbain, enveloppe du fonds national des aides à la pierre',
  'sru-carence.fait': 'fait le {jour|date}',
  'sru-carence.etape.statut': 'Statut de la commune',
  'sru-carence.calcul.arrete': 'arrêté de carence du {jour|date}',
  'sru-carence.calcul.sans-arrete': 'aucun arrêté daté',
  'sru-carence.etape.proposition': 'Proposition d’un contrat de mixité sociale',
  'sru-carence.calcul.proposition': 'due par le préfet, sans engagement d’aménager l’objectif',
  'sru-carence.etape.vente': 'Interdiction de vendre',
  'sru-carence.calcul.vente': 'pas de contrat de mixité sociale signé par tous',
  'sru-carence.calcul.vente-levee': 'contrat de mixité sociale signé par tous : interdiction levée',
}
