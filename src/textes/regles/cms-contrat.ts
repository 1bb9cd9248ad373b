/** Phrases : échelle, signataires et effets d’un contrat de mixité sociale, citations d’articles. */
export const PHRASES_CMS_CONTRAT: Readonly<Record<string, string>> = {
  'cms-contrat.manque.echelle': 'Échelle (echelle) manquante : écrivez « commune », « plusieurs communes », « EPCI » ou « EPT ».',
  'cms-contrat.manque.modalite': 'Modalité (modalite) manquante : écrivez « sans aménagement », « abaissant » ou « mutualisant ».',
  'cms-contrat.manque.objectif': 'Objectif (objectif) manquant : renseignez l’objectif de la période, en logements.',
  'cms-contrat.manque.realises': 'Logements réalisés (realises) manquants : renseignez le nombre de logements pris en compte.',
  'cms-contrat.manque.acquereur': 'Acquéreur (acquereur) à préciser : écrivez « organisme HLM », « occupant » ou « autre ».',
  'cms-contrat.manque.signatures': 'Signatures (signatures) manquantes : désignez le tableau des parties avec sa ligne de titres.',
  'cms-contrat.manque.communes': 'Communes (communes) manquantes : désignez les noms des communes du contrat.',
  'cms-contrat.manque.citation': 'Citation (citation) manquante : écrivez la citation à relire, par exemple « IX de l’article L. 302-8 ».',

  'cms-contrat.echelle.ept-hors-grand-paris':
    'Échelle (echelle) : « EPT » lu hors de la métropole du Grand Paris, seul lieu où cette échelle existe ; mettez grand_paris à VRAI ou choisissez « EPCI ».',
  'cms-contrat.echelle.une-seule':
    'Communes (communes) : {communes} lues pour l’échelle « commune », 1 attendue ; choisissez « plusieurs communes » ou corrigez le nombre.',
  'cms-contrat.echelle.au-moins-deux':
    'Communes (communes) : 1 lue pour l’échelle « plusieurs communes », au moins 2 attendues ; choisissez « commune » ou corrigez le nombre.',
  'cms-contrat.echelle.c-hors-epci':
    'Non admise : un contrat mutualisant répartit les objectifs entre les communes d’un EPCI et se conclut à cette échelle seulement, jamais à l’échelle « {echelle} ».',
  'cms-contrat.echelle.c-ept':
    'Non admise : la loi réserve la mutualisation à un EPCI à fiscalité propre, et un EPT n’en est pas un (art. L. 302-8, X du CCH).',
  'cms-contrat.echelle.c-une-commune': 'Non admise : un contrat mutualisant sur une seule commune n’a rien à répartir.',
  'cms-contrat.echelle.c-communes-non-dites':
    'Nombre de communes non renseigné (communes) : un contrat mutualisant doit en réunir au moins deux.',
  'cms-contrat.echelle.grand-paris':
    'Dans la métropole du Grand Paris, un contrat unique se conclut sur le périmètre de chaque EPT : vérifiez l’échelle « EPCI ».',
  'cms-contrat.echelle.etape': 'Échelle du contrat',
  'cms-contrat.echelle.regle-a-b': 'contrat {nom} : une commune, plusieurs communes, EPCI, ou EPT dans le Grand Paris',
  'cms-contrat.echelle.regle-c': 'contrat {nom} : EPCI à fiscalité propre seulement',
  'cms-contrat.echelle.etape-lignes': 'Lignes attendues dans chaque tableau',
  'cms-contrat.echelle.une-ligne': 'une seule commune',
  'cms-contrat.echelle.une-ligne-par-commune': 'une ligne par commune : chacune est examinée séparément, et le préambule le dit',

  'cms-contrat.communes.nom-attendu':
    'Communes (communes) : « {lu} » lu, un nom de commune attendu ; désignez les cellules qui portent les noms.',
  'cms-contrat.communes.en-double': 'Communes (communes) : « {nom} » lue deux fois ; gardez une ligne par commune.',

  'cms-contrat.signatures.contredite':
    'Tableau (signatures), ligne {ligne}, colonne « signature » : « {lu} » lu à côté d’une date de signature ; corrigez l’une des deux cellules.',
  'cms-contrat.signatures.marque':
    'Tableau (signatures), ligne {ligne}, colonne « signature » : Oui ou Non attendu quand la date manque, « {lu} » lu ; renseignez la date de signature.',
  'cms-contrat.signatures.ept-hors-grand-paris':
    'Tableau (signatures), ligne {ligne} : un EPT signe dans la métropole du Grand Paris seulement ; mettez grand_paris à VRAI ou retirez la ligne.',
  'cms-contrat.signatures.commune-etrangere':
    'Tableau (signatures), ligne {ligne} : commune « {nom} » lue, communes du contrat attendues : {communes} ; corrigez le nom ou complétez les communes.',
  'cms-contrat.signatures.en-double':
    'Tableau (signatures), lignes {premiere} et {ligne} : deux lignes pour « {signataire} » ; gardez-en une.',
  'cms-contrat.signatures.partie-vide': 'Tableau (signatures), ligne {ligne} : partie non dite ; écrivez commune, EPCI, EPT, État ou le nom du partenaire.',
  'cms-contrat.signatures.commune-sans-nom':
    'Tableau (signatures), ligne {ligne} : commune sans nom dans un contrat à plusieurs communes ; renseignez la colonne « nom ».',
  'cms-contrat.signatures.sans-portee':
    'Contrat sans portée juridique : signature obligatoire manquante ({manquants}).',
  'cms-contrat.signatures.non-datees': 'Signature apposée mais non datée ({nonDates}) : la date d’effet ne peut pas en être tirée.',
  'cms-contrat.signatures.departement':
    'Le département gère les aides à la pierre et n’a pas signé : le guide recommande de lui proposer de signer, sans que ce soit obligatoire.',
  'cms-contrat.signatures.deliberation-non-datee':
    'Ligne {ligne} ({partie}) : délibération non datée, à renseigner ; la commune et l’EPCI délibèrent avant de signer.',
  'cms-contrat.signatures.deliberation-posterieure':
    'Ligne {ligne} ({partie}) : délibération du {deliberation|date} postérieure à la signature du {signature|date} ; vérifiez les deux dates.',
  'cms-contrat.signatures.meme-personne':
    'Lignes {premiere} et {ligne} : {personne} signe pour deux parties, ce qui est possible (un maire peut présider l’EPCI).',
  'cms-contrat.signatures.etape': 'Signatures obligatoires',
  'cms-contrat.signatures.attendues': '{communes} maire(s), le président de l’EPCI et le préfet',
  'cms-contrat.signatures.attendues-grand-paris': '{communes} maire(s), le président de l’EPCI, le président de l’EPT et le préfet',
  'cms-contrat.signatures.etape-autres': 'Autres signataires, facultatifs',
  'cms-contrat.signatures.autres': '{parties}',

  'cms-contrat.effet.manquants':
    'Date d’effet : signature obligatoire manquante ({manquants}) ; sans elle le contrat n’a pas de portée juridique. Faites signer ou datez la signature.',
  'cms-contrat.effet.non-dates': 'Date d’effet : signature apposée mais non datée ({nonDates}) ; renseignez la date de signature.',
  'cms-contrat.effet.imprimee-absente':
    'Date d’effet : la lecture choisie retient la date imprimée sur le contrat (date_imprimee), qui manque ; renseignez-la.',
  'cms-contrat.effet.imprimee-differente':
    'Date imprimée du {imprimee|date}, dernière signature obligatoire du {derniere|date} : aucun texte ne dit laquelle fait foi.',
  'cms-contrat.effet.etape': 'Date d’effet du contrat',
  'cms-contrat.effet.derniere-signature': 'dernière signature obligatoire',
  'cms-contrat.effet.date-imprimee': 'date imprimée sur le contrat, toutes les signatures obligatoires apposées',

  'cms-contrat.plh.sans-objet': 'L’EPCI n’a pas de programme local de l’habitat : rien à annexer.',
  'cms-contrat.plh.deliberation-sans-plh':
    'Délibération d’annexion du {jour|date} lue alors qu’aucun PLH n’est déclaré : vérifiez l’une des deux données.',
  'cms-contrat.plh.non-datee': 'PLH existant et annexion non datée : l’EPCI doit annexer le contrat par simple délibération.',
  'cms-contrat.plh.signature-non-datee':
    'Date de signature non renseignée : il n’est pas vérifié que la délibération d’annexion suit la signature.',
  'cms-contrat.plh.anterieure':
    'Délibération d’annexion du {deliberation|date} antérieure à la signature du {signature|date} : porte-t-elle bien sur ce contrat ?',
  'cms-contrat.plh.etape': 'Annexion au PLH',
  'cms-contrat.plh.regle': 'un PLH existe : le contrat lui est annexé après délibération de l’EPCI',

  'cms-contrat.suite.objectif-nul':
    'Objectif (objectif) : 0 ou cellule vide ; sans objectif, la commune n’a pas de bilan à solder.',
  'cms-contrat.suite.provisoire':
    'Provisoire : la période est en cours, la suite se décide au bilan, une fois la période close.',
  'cms-contrat.suite.malgre-le-contrat':
    'La procédure s’engage malgré le contrat {nom} : l’objectif aménagé est opposable, et un contrat n’en dispense jamais.',
  'cms-contrat.suite.sans-prejuger':
    'La procédure ne préjuge pas de la carence : le préfet décide après avis de la commission nationale SRU.',
  'cms-contrat.suite.etape-quantite': 'Objectif quantitatif',
  'cms-contrat.suite.quantite': '{realises} réalisés pour un objectif de {objectif}',
  'cms-contrat.suite.quantite-inconnue': 'réalisés non dits, pour un objectif de {objectif}',
  'cms-contrat.suite.etape-qualite': 'Objectif qualitatif',
  'cms-contrat.suite.qualite': 'PLAI et PLS, tels que saisis',
  'cms-contrat.suite.etape': 'Suite du bilan',
  'cms-contrat.suite.regle': 'procédure dès que la quantité ou la qualité manque',
  'cms-contrat.suite.regle-contrat': 'procédure dès que la quantité ou la qualité manque ; le contrat n’en dispense pas',

  'cms-contrat.vente.anterieure':
    'Vente du {vente|date} antérieure au contrat complet le {contrat|date} : elle se juge comme sans contrat.',
  'cms-contrat.vente.avant-loi':
    'Contrat du {contrat|date}, antérieur à la loi 3DS du {loi|date} : il ne lève pas l’interdiction, la vente se juge comme sans contrat.',
  'cms-contrat.vente.non-echu': 'L’interdiction est levée par le contrat : vérifiez qu’il n’est pas échu au jour de la vente.',
  'cms-contrat.vente.dates-a-completer':
    'Une seule date renseignée sur deux (date_vente, date_contrat) : il n’est pas vérifié que la vente suit le contrat.',
  'cms-contrat.vente.interdite':
    'En commune carencée sans contrat complet, un organisme HLM ne vend qu’à un autre organisme HLM (art. L. 443-7 du CCH).',
  'cms-contrat.vente.etape-carence': 'Commune carencée',
  'cms-contrat.vente.etape-contrat': 'Contrat complet au jour de la vente',
  'cms-contrat.vente.etape-acquereur': 'Acquéreur',
  'cms-contrat.vente.saisie': 'donnée saisie',
  'cms-contrat.vente.contrat': 'signé par tous les signataires obligatoires, ni avant la loi 3DS ni après la vente',
  'cms-contrat.vente.etape': 'Vente au regard de la carence',
  'cms-contrat.vente.regle': 'interdite en commune carencée, sauf entre organismes HLM ou contrat complet ; rien d’autre n’est jugé ici',

  'cms-contrat.citation.corrigee':
    'Citation corrigée : {liste} à lire à l’article L. 302-8, non à L. 302-8-1, qui n’a que I et II dans l’extrait reproduit (le guide et sa trame se trompent d’article).',
  'cms-contrat.citation.recopiee':
    'Citation laissée telle quelle, selon la lecture choisie : {liste} pourtant à lire à l’article L. 302-8.',
  'cms-contrat.citation.a-scinder':
    'Citation à scinder : {liste}, où des paragraphes de L. 302-8 (VII à X) se mêlent à d’autres ; citez chaque article séparément.',
  'cms-contrat.citation.inconnue':
    'Paragraphe à vérifier : l’extrait reproduit de l’article L. 302-8-1 n’a que I et II, {liste} lu.',
  'cms-contrat.citation.coquille': 'Citation corrigée : « L. 4413 » est une coquille pour L. 441-3 (circulaire du 18 décembre 2023).',
  'cms-contrat.citation.etape': 'Citation relue',
  'cms-contrat.citation.regle': 'VII, VIII, IX et X sont à l’article L. 302-8 ; I et II, à l’article L. 302-8-1',
}
