import fc from 'fast-check'
import { echeanceDuContrat, lireDate } from '../../../../src/regles'
import { ajouterMois } from '../../../../src/regles/socle/jour'
import { calculer } from '../../../cas/lecteur'

const jour = (iso: string): number => lireDate(iso) as number

describe('échéance du contrat (CMS-17)', () => {
  it('dit la date et la durée en clair', () => {
    const { explication, parametres } = calculer('CMS_ECHEANCE', ['2025-12-31', '2023-01-01'])
    expect(explication.map(({ calcul, valeur }) => [calcul, valeur])).toEqual([
      ['terme du 31/12/2025 moins 6 mois', '30/06/2025'],
      ['du 01/01/2023 au 31/12/2025 compris', '36 mois'],
    ])
    expect(parametres.map(({ id, valeur }) => [id, valeur])).toEqual([
      ['P_cms_duree.reunion', 6],
      ['P_cms_duree.annees', 3],
    ])
  })

  it('un contrat conclu en cours de période et fini avec elle s’explique sans alerte', () => {
    const { explication, alertes } = calculer('CMS_ECHEANCE', ['2025-12-31', '2023-07-10'])
    expect(explication[1]?.valeur).toBe('29 mois')
    expect(explication[2]).toMatchObject({ etape: 'Terme du contrat', valeur: '31/12/2025' })
    expect(alertes).toEqual([])
  })

  it('sans date d’effet, ni durée ni paramètre de durée', () => {
    const { explication, parametres } = calculer('CMS_ECHEANCE', ['2025-12-31'])
    expect(explication).toHaveLength(1)
    expect(parametres.map(({ id }) => id)).toEqual(['P_cms_duree.reunion'])
  })

  it('la date limite précède le terme d’au moins six mois, à moins de quatre jours près', () => {
    fc.assert(
      fc.property(fc.integer({ min: jour('2023-01-01'), max: jour('2028-12-31') }), (fin) => {
        const resultat = echeanceDuContrat({ fin, effet: null }, { expliquer: false })
        if (resultat.etat !== 'etabli') throw new Error(resultat.etat)
        const sixMoisApres = ajouterMois(resultat.valeur, 6)
        expect(sixMoisApres).toBeLessThanOrEqual(fin)
        expect(fin - sixMoisApres).toBeLessThan(4)
      }),
    )
  })
})
