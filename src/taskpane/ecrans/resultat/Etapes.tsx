import React from 'react'
import type { ReactElement } from 'react'
import type { ResultatRendu } from '../../../textes'
import { TableDeValeurs } from '../../composants/TableDeValeurs'
import { dire } from '../../dire'
import { ecrireAvecUnite } from '../../valeurs'

/** Étapes du calcul ; le calcul écrit se lit sous l’intitulé. */
export function Etapes({ etapes }: { readonly etapes: ResultatRendu['explication'] }): ReactElement {
  return (
    <section>
      <h3>{dire('resultat.etapes')}</h3>
      <TableDeValeurs
        titres={[dire('resultat.etape'), dire('resultat.valeur')]}
        lignes={etapes.map(({ etape, calcul, valeur }) => ({ intitule: etape, precision: calcul, valeur: ecrireAvecUnite(valeur, '') }))}
      />
    </section>
  )
}
