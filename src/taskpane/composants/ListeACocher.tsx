import React, { useState } from 'react'
import type { ReactElement } from 'react'
import { useFocusRattrape } from '../crochets/useFocusRattrape'
import { dire } from '../dire'
import { Bouton } from './Bouton'
import { CaseACocher } from './CaseACocher'
import { ChampDeRecherche } from './ChampDeRecherche'
import { ZoneVivante } from './ZoneVivante'

/** Lignes montrées d’abord, puis à chaque demande : deux mille cases d’un coup figeraient le volet. */
const PAGE = 25

interface Proprietes<T> {
  readonly libelle: string
  readonly recherche: string
  readonly surRecherche: (recherche: string) => void
  /** Éléments trouvés, montrés ou non. */
  readonly elements: readonly T[]
  readonly clef: (element: T) => string
  readonly texte: (element: T) => string
  readonly aide: (element: T) => string
  readonly estCoche: (element: T) => boolean
  readonly surCocher: (elements: ReadonlySet<T>, coches: boolean) => void
  /** Éléments cochés en tout, trouvés ou non. */
  readonly nombreCoches: number
}

/** Longue liste à cocher, avec sa recherche ; « tout cocher » porte sur ce qui est trouvé, et le dit. */
export function ListeACocher<T>(proprietes: Proprietes<T>): ReactElement {
  const { libelle, recherche, surRecherche, elements, clef, texte, aide, estCoche, surCocher, nombreCoches } = proprietes
  const [montres, setMontres] = useState(PAGE)
  const cadre = useFocusRattrape(montres)
  const caches = elements.length - montres
  const tous = elements.length > 0 && elements.every(estCoche)

  return (
    <div ref={cadre} tabIndex={-1} className="mx-cadre">
      <ChampDeRecherche
        libelle={libelle}
        valeur={recherche}
        surChangement={(texteCherche) => {
          setMontres(PAGE)
          surRecherche(texteCherche)
        }}
        surTouche={() => undefined}
      />
      <ZoneVivante>
        <p className="mx-secondaire">{dire('liste.comptes', { trouves: elements.length, coches: nombreCoches })}</p>
      </ZoneVivante>
      {elements.length < 2 ? null : (
        <Bouton genre="discret" surClic={() => surCocher(new Set(elements), !tous)}>
          {dire(tous ? 'liste.tout-decocher' : 'liste.tout-cocher', { nombre: elements.length })}
        </Bouton>
      )}
      <ul className="mx-a-cocher">
        {elements.slice(0, montres).map((element) => (
          <li key={clef(element)}>
            <CaseACocher
              libelle={texte(element)}
              aide={aide(element)}
              cochee={estCoche(element)}
              surChangement={(cochee) => surCocher(new Set([element]), cochee)}
            />
          </li>
        ))}
      </ul>
      {caches <= 0 ? null : (
        <Bouton surClic={() => setMontres(montres + PAGE)}>
          {dire('liste.suite', { nombre: Math.min(PAGE, caches), restants: caches })}
        </Bouton>
      )}
    </div>
  )
}
