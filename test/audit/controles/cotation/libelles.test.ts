import type { Saisie } from '../../../../src/classeur/port'
import { critereDuTitre } from '../../../../src/audit/controles/cotation/synonymes'
import { CRITERES_SNE } from '../../../../src/regles'
import { auditerFeuilles, resumer } from '../../fabrique'

type Lignes = readonly (readonly Saisie[])[]

const id = (titre: string): string | null => critereDuTitre(titre)?.critere.id ?? null

describe('un libellé se rattache à son critère du module (COT-07, COT-08)', () => {
  it.each(CRITERES_SNE.map((critere) => [critere.libelle, critere.id, critere.champsCerfa] as const))('« %s »', (libelle, attendu, champs) => {
    for (const titre of [libelle, libelle.toUpperCase(), `Points ${libelle}`, `${libelle} (O/N)`, ...champs]) expect([titre, id(titre)]).toEqual([titre, attendu])
  })

  it.each<[string, readonly string[]]>([
    ['P01', ['Reconnu prioritaire et urgent DALO', 'Ménage reconnu au titre du DALO', 'Droit au logement opposable (DALO)', 'Personne reconnue DALO', 'Points DALO', 'Bénéficiaire d’une décision favorable DALO']],
    ['P02', ['Personne en situation de handicap', 'Personne en situation de handicap, ou ayant à sa charge une personne en situation de handicap', 'Situation de handicap du demandeur', 'Handicap ou enfant handicapé à charge', 'Ménage avec personne handicapée']],
    ['P03', ['Sortie d’un appartement de coordination thérapeutique', 'Sortant d’ACT', 'ACT']],
    ['P04', ['Premier quartile de ressources', '1er quartile des demandeurs', 'Ménage du 1er quartile', 'Quartile 1 (ressources)']],
    ['P05', ['Logé en structure d’hébergement', 'Hébergement', 'Logement-foyer', 'RHVS', 'Sortants d’hébergement (CHRS)', 'Résidence sociale', 'Hébergé en CHRS', 'Hébergement d’urgence', 'Logé en logement-foyer', 'Centre d’hébergement', 'Hébergé temporairement en foyer', 'Logé en résidence hôtelière à vocation sociale']],
    ['P06', ['Chômeur de longue durée', 'Reprise d’emploi après un chômage de longue durée', 'Personnes ayant connu une période de chômage de longue durée']],
    ['P07', ['Habitat indigne ou insalubre', 'Logement frappé d’un arrêté d’insalubrité', 'Occupant d’un logement indigne', 'Exposé à l’habitat indigne']],
    ['P08', ['Victime de violences conjugales', 'Personnes victimes de violences au sein du couple', 'Violences intrafamiliales', 'Femme victime de violences', 'Menace de mariage forcé', 'Violences conjugales ou mariage forcé', 'Violences faites par le conjoint', 'Victimes de violences au sein du couple (ordonnance de protection)']],
    ['P09', ['Victime de viol ou d’agression sexuelle', 'Victime d’agression sexuelle au domicile']],
    ['P10', ['Parcours de sortie de la prostitution', 'Engagé dans un parcours de sortie de prostitution']],
    ['P11', ['Victimes de la traite des êtres humains', 'Traite ou proxénétisme']],
    ['P12', ['Suroccupation avec enfant mineur', 'Suroccupé avec mineur à charge', 'Ménage avec enfant mineur en suroccupation']],
    ['P13', ['Logement non décent avec enfant mineur', 'Indécence avec mineur à charge']],
    ['P14', ['Sans domicile fixe', 'Sans abri ou habitat de fortune', 'Dépourvu de logement', 'À la rue', 'Camping, squat', 'Habitat mobile', 'Occupant sans titre', 'Sans logement propre']],
    ['P15', ['Hébergé chez un tiers', 'Hébergé chez un particulier', 'Hébergé par la famille', 'Chez ses parents', 'Logé chez des amis', 'À l’hôtel', 'Logé à l’hôtel', 'Hébergé à l’hôtel']],
    ['P16', ['Menacé d’expulsion', 'Jugement d’expulsion', 'Expulsion sans solution de relogement', 'Procédure d’expulsion en cours']],
    ['S01', ['Contrat en CDD ou en intérim', 'CDD']],
    ['S02', ['Étudiant ou apprenti', 'Étudiants et apprentis', 'Étudiant']],
    ['S04', ['Travailleur pauvre']],
    ['S05', ['Sortant de résidence universitaire']],
    ['S11', ['Fin d’un logement de fonction']],
    ['S13', ['Taux d’effort supérieur à 40 %']],
    ['S14', ['Logement mis en vente', 'Congé pour vente']],
    ['S15', ['Logement voué à la démolition']],
    ['S16', ['Logement actuel inadapté au handicap']],
    ['S20', ['Rapprochement familial']],
    ['S21', ['Divorce en cours']],
    ['S24', ['Famille monoparentale', 'Ménage monoparental avec enfants']],
    ['S27', ['Personne âgée en logement inadapté']],
    ['S38', ['Logement en sous-occupation']],
  ])('%s', (attendu, titres) => {
    for (const titre of titres) expect([titre, id(titre)]).toEqual([titre, attendu])
  })

  it('ce qui n’est pas un critère, ou n’en dit qu’un alentour, ne s’y rattache pas', () => {
    for (const titre of ['Date de décision DALO', 'N° DALO', 'Points retenus DALO', 'Hors DALO', 'Refus d’un logement adapté', 'Logement adapté au handicap', 'Violences urbaines', 'Risque d’expulsion', 'Pompier volontaire', 'Motif d’expulsion']) {
      expect([titre, id(titre)]).toEqual([titre, null])
    }
  })
})

describe('deux critères voisins, notés à part dans la grille et dans les demandes', () => {
  const grille: Lignes = [
    ['Critère', 'Famille', 'Points'],
    ['Reconnu DALO', 'Publics prioritaires', 120],
    ['Handicap du demandeur', 'Publics prioritaires', 40],
    ['Enfant handicapé à charge', 'Publics prioritaires', 30],
    ['Victime de violences conjugales', 'Publics prioritaires', 60],
    ['Menace de mariage forcé', 'Publics prioritaires', 50],
    ['Étudiants en droit', 'Critères locaux', 5],
  ]
  const titres = ['Numéro unique', 'DALO', 'Handicap du demandeur', 'Enfant handicapé à charge', 'Violences conjugales', 'Étudiants en droit', 'Note']

  it.each<[number, readonly string[]]>([
    [95, []],
    [85, ['IN COT-05 Demandes!G4 85→95']],
  ])('note de %d', async (note, attendus) => {
    const demandes: Lignes = [titres, ['A', 'O', 'N', 'N', 'N', 'N', 120], ['B', 'N', 'O', 'N', 'N', 'N', 40], ['C', 'N', 'N', 'O', 'O', 'O', note], ['D', 'N', 'O', 'O', 'N', 'N', 70]]
    const lus = resumer(await auditerFeuilles({ Grille: grille, Demandes: demandes }))
    expect(lus.filter((constat) => /^(?:EL|IN) |COT-05/.test(constat))).toEqual(attendus)
  })

  it('un public prioritaire à poids nul, sous le nom que lui donne le service (COT-16)', async () => {
    const nul: Lignes = [...grille.slice(0, 4), ['Personnes victimes de violences au sein du couple', 'Publics prioritaires', 0]]
    const lus = resumer(await auditerFeuilles({ Grille: nul }))
    expect(lus.filter((constat) => constat.includes('!C5') || constat.includes('!A5'))).toEqual([expect.stringContaining('AL COT-16 Grille!C5'), expect.stringContaining('IF COT-07 Grille!A5')])
  })

  it('un hébergement en structure et chez un tiers à la fois (COT-08)', async () => {
    const demandes: Lignes = [['Numéro unique', 'Hébergé chez un tiers', 'Logé en structure d’hébergement', 'Plus de 60 ans'], ['0691', 'O', 'N', 'N'], ['0692', 'O', 'O', 'N'], ['0693', 'N', 'O', 'O'], ['0694', 'N', 'N', 'O']]
    expect(resumer(await auditerFeuilles({ Demandes: demandes })).filter((constat) => /^(?:EL|IN) /.test(constat))).toEqual(['IN COT-08 Demandes!C3 O→null'])
  })
})
