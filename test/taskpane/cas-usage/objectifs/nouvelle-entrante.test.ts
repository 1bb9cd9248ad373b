import { enTexte, redigerContrat } from '../../../../src/redaction'
import type { Modalite } from '../../../../src/regles'
import { lireArticle2 } from '../../../../src/taskpane/cas-usage/objectifs/article-2'
import { contratARediger } from '../../../../src/taskpane/cas-usage/rediger/contrat-a-rediger'
import { controlerTable } from '../../../../src/trames'
import type { ChoixDHypothese, CommuneARemplir } from '../../../../src/trames'
import { ABAISSANTE, contratLu, dossierDe, ENTRANTE, EPCI } from '../../contrat-mutualisant'

const AU_VII: readonly ChoixDHypothese[] = [{ point: 'AMB-08', lecture: 'autre', motif: null }]
/** À trois points de sa cible : régime de 50 % si le VII s’appliquait. */
const PROCHE: CommuneARemplir = { ...ENTRANTE, residences: 10_000, logements: 2200 }

function rediger(modalite: Modalite, communes: readonly CommuneARemplir[], hypotheses: readonly ChoixDHypothese[] = []) {
  const { document, manques } = redigerContrat(contratARediger(dossierDe(modalite, communes), contratLu(communes, { hypotheses }), []))
  return { texte: enTexte(document).replace(/[\u00A0\u202F]/g, ' '), manques }
}

function controler(id: string, modalite: Modalite, communes: readonly CommuneARemplir[], hypotheses: readonly ChoixDHypothese[] = []) {
  const { cadre } = lireArticle2(dossierDe(modalite, communes), contratLu(communes, { hypotheses }))
  return controlerTable(id, { lignes: [], horsTableau: {}, entree: cadre })
    .filter(({ commune }) => commune === ENTRANTE.nom)
    .map(({ gravite, message }) => [gravite, message.id])
}

describe('nouvelle entrante parmi d’autres communes', () => {
  it.each(['B', 'C'] as const)('contrat %s : son objectif légal est retenu, sans phrase du IX ni du X, ni nombre réclamé', (modalite) => {
    const { texte, manques } = rediger(modalite, [ENTRANTE])
    // 25 % de 2 100, moins 40 logements : 485 manquants, dont 15 % font 72,75.
    expect(texte).toContain('des objectifs correspondant à 15 % du nombre de logements sociaux manquants, soit 73 logements')
    expect(texte).not.toMatch(/précisées au (?:IX|X) /)
    expect(manques.filter(({ message }) => message.donnees['manque'] !== undefined)).toEqual([])
  })

  it('contrat C : elle ne compte pas dans l’ensemble, 1 140 manquants et 417 logements', () => {
    const retenus = [120, 130, 167]
    const communes = [...EPCI.map((une, i) => ({ ...une, objectifRetenu: retenus[i] ?? null })), ENTRANTE]
    expect(rediger('C', communes).texte).toContain(
      'Pour l’ensemble des 3 communes de la répartition, l’objectif retenu pour 2023-2025 est de 417 logements, soit 36,58 % du nombre de logements sociaux manquants (1 140)',
    )
  })

  it('le VII à 50 % (AMB-08) ne lui ouvre toujours pas l’abaissement', () => {
    const { texte } = rediger('B', [PROCHE], AU_VII)
    expect(texte).toContain('correspond à 50 % du nombre de logements sociaux manquants, soit 150 logements')
    expect(texte).not.toContain('taux plancher')
    expect(controler('TAB-13', 'B', [ABAISSANTE, PROCHE], AU_VII)).toEqual([])
    expect(controler('TAB-13', 'B', [ABAISSANTE, { ...PROCHE, objectifRetenu: 120 }], AU_VII)).toEqual([['EL', 'cms.entrante']])
  })

  it.each([['TAB-13', 'B'], ['TAB-14', 'C']] as const)('%s : rien à compléter pour elle ; un objectif autre que le légal est une erreur légale', (id, modalite) => {
    expect(controler(id, modalite, [...EPCI, ENTRANTE])).toEqual([])
    expect(controler(id, modalite, [...EPCI, { ...ENTRANTE, objectifRetenu: 72 }])).toEqual([['EL', 'cms.entrante']])
    expect(controler(id, modalite, [...EPCI, { ...ENTRANTE, tauxRetenu: 0.1 }])).toEqual([['EL', 'cms.entrante']])
  })
})

describe('contrat sans aménagement', () => {
  it('un objectif écrit sous le légal n’est pas dit au taux légal', () => {
    expect(rediger('A', [{ ...ABAISSANTE, objectifRetenu: 160 }]).texte).toContain('correspondant à 28,02 % du nombre de logements sociaux manquants, soit 160 logements')
  })
})
