import { redigerArticle2 } from './article-2'
import type { ContratARediger, ContratRedige, PartieRedigee } from './contrat'
import { redigerCouverture } from './couverture'
import { paragraphes } from './paragraphes'
import { sectionDeTable } from './section-de-table'
import { titreDe } from './titres'
import type { Titre } from './titres'
import type { Bloc, SectionRedigee } from './types'

interface TitreDePartie {
  readonly titre: Titre
  readonly niveau: 1 | 2
}

interface PartieDeTables {
  readonly titres: readonly TitreDePartie[]
  readonly tables: readonly string[]
  readonly orientation?: SectionRedigee['orientation']
}

const AVANT_L_ARTICLE_2: readonly PartieDeTables[] = [
  { titres: [], tables: ['TAB-01'] },
  { titres: [{ titre: 'preambule', niveau: 1 }], tables: ['TAB-02'] },
  { titres: [{ titre: 'presentation', niveau: 1 }], tables: ['TAB-03'] },
  { titres: [{ titre: 'volet-1', niveau: 1 }, { titre: 'volet-1-1', niveau: 2 }], tables: ['TAB-04'] },
  { titres: [{ titre: 'volet-1-2', niveau: 2 }], tables: ['TAB-05', 'TAB-06', 'TAB-07'] },
  { titres: [{ titre: 'volet-1-3', niveau: 2 }], tables: ['TAB-08', 'TAB-09'] },
  { titres: [{ titre: 'volet-1-4', niveau: 2 }], tables: ['TAB-10'] },
  { titres: [{ titre: 'volet-2', niveau: 1 }], tables: ['TAB-11'] },
  { titres: [{ titre: 'volet-3', niveau: 1 }, { titre: 'article-1', niveau: 1 }], tables: ['TAB-12'], orientation: 'paysage' },
]

const APRES_L_ARTICLE_3: readonly PartieDeTables[] = [
  { titres: [{ titre: 'article-4', niveau: 1 }], tables: ['TAB-19'] },
  { titres: [{ titre: 'signatures', niveau: 1 }], tables: ['TAB-20'] },
]

/**
 * Contrat en toutes lettres, dans l'ordre de la trame : parties, préambule, volets, articles 1er à 4, signatures. Ce qu'une donnée
 * absente empêche d'écrire n'est pas écrit ; `manques` dit quoi, et où le donner.
 */
export function redigerContrat(contrat: ContratARediger): ContratRedige {
  const { periode } = contrat.entree.fiche
  const parties = [
    ...AVANT_L_ARTICLE_2.map((partie) => partieDeTables(contrat, partie)),
    redigerArticle2(contrat),
    redigerArticle3(contrat),
    ...APRES_L_ARTICLE_3.map((partie) => partieDeTables(contrat, partie)),
  ]
  return {
    document: { titre: titreDe('contrat', periode), sections: reunir(parties.flatMap(({ sections }) => sections)) },
    manques: parties.flatMap(({ manques }) => manques),
  }
}

function partieDeTables(contrat: ContratARediger, { titres, tables, orientation = 'portrait' }: PartieDeTables): PartieRedigee {
  const { periode } = contrat.entree.fiche
  const redigees = tables.map((id) => sectionDeTable(id, contrat))
  const dits: readonly Bloc[] = titres.map(({ titre, niveau }) => ({ genre: 'titre', niveau, texte: titreDe(titre, periode) }))
  return {
    sections: [{ orientation, blocs: [...dits, ...redigees.flatMap(({ blocs }) => blocs)] }],
    manques: redigees.flatMap(({ manques }) => manques),
  }
}

/**
 * Article 3 : liste des projets en paysage, ce qu'elle couvre de l'objectif, appréciation d'une liste incomplète ; le vivier sous son
 * titre, jamais additionné (CMS-39).
 */
function redigerArticle3(contrat: ContratARediger): PartieRedigee {
  const { periode } = contrat.entree.fiche
  const projets = partieDeTables(contrat, { titres: [{ titre: 'article-3', niveau: 1 }], tables: ['TAB-17'], orientation: 'paysage' })
  const couverture = redigerCouverture(contrat)
  const vivier = sectionDeTable('TAB-18', contrat)
  const appreciation: readonly Bloc[] = contrat.appreciation === null ? [] : [{ genre: 'paragraphe', texte: contrat.appreciation }]
  const titreDuVivier: readonly Bloc[] = vivier.blocs.length === 0 ? [] : [{ genre: 'titre', niveau: 2, texte: titreDe('vivier', periode) }]
  return {
    sections: [
      ...projets.sections,
      { orientation: 'paysage', blocs: [...paragraphes(couverture.phrases), ...appreciation, ...titreDuVivier, ...vivier.blocs] },
    ],
    // Un contrat sans vivier est complet.
    manques: [...projets.manques, ...couverture.manques],
  }
}

/** Réunit les sections voisines de même orientation ; les vides disparaissent. */
function reunir(sections: readonly SectionRedigee[]): readonly SectionRedigee[] {
  const reunies: SectionRedigee[] = []
  for (const section of sections.filter(({ blocs }) => blocs.length > 0)) {
    const derniere = reunies.at(-1)
    if (derniere?.orientation === section.orientation) {
      reunies[reunies.length - 1] = { ...derniere, blocs: [...derniere.blocs, ...section.blocs] }
    } else reunies.push(section)
  }
  return reunies
}
