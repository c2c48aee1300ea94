// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/demo/demopools.h"

namespace crm {

namespace {

constexpr DemoTexts west[] = {
    {"en",
        "call|Asked for our new price list|Wants the prices for spring before the budget is closed. Prefers delivery "
        "in two lots.\n"
        "call|Called back about the trial|The trial unit runs well. The team on site wants two weeks more before they "
        "decide.\n"
        "email|Sent the offer by e-mail|Offer with three options, valid for 30 days. The second option fits best.\n"
        "email|Thanked us for the quick delivery|Everything arrived a day early. They would like to order the same "
        "quantity every quarter.\n"
        "meeting|Showed the product on site|Four people took part. The plant manager asked about maintenance and spare "
        "parts.\n"
        "visit|Walked through the warehouse|Old gauges at three gates; replacing them would be a project for the "
        "summer.\n"
        "letter|Signed framework agreement received|Both copies signed. One went back by registered post.\n"
        "chat|Question about the warranty|Explained that the warranty starts with commissioning, not with delivery.\n"
        "call|Could not reach, left a message|Voice mail. Try again on Thursday morning.",
        "complaint|Display shows wrong values|After the last update the display shows values that are ten per cent too "
        "high.|We replaced the sensor head and checked the calibration together by telephone.\n"
        "complaint|Delivery came two weeks late|The line stood still because the promised parts were not there.|The "
        "carrier lost the first parcel. We refunded the freight and now ship with tracking.\n"
        "service_request|Yearly calibration due|Please send a technician in the second half of the month.|Visit "
        "carried out, certificates sent by e-mail.\n"
        "product_return|Wrong cable in the box|The box held the short cable instead of the long one.|The right cable "
        "was sent the same day; the short one may be kept.\n"
        "information_request|Which spare parts should we keep?|We want to keep parts in stock for the next two "
        "years.|Sent the list of recommended spare parts with prices.",
        "call|Ask how the trial is going\nemail|Send the revised offer\nmeeting|Yearly review\nvisit|Check the "
        "installation\ntodo|Prepare the contract",
        "Prefers calls in the morning. Decides together with the plant manager.\nCompares us with one other supplier; "
        "price matters less than service."},
    {"de",
        "call|Nach der neuen Preisliste gefragt|Braucht die Preise vor dem Ende der Budgetrunde. Lieferung am liebsten "
        "in zwei Teilen.\n"
        "call|Rückruf zum Probebetrieb|Das Gerät läuft gut. Die Mannschaft vor Ort möchte noch zwei Wochen prüfen.\n"
        "email|Angebot verschickt|Drei Varianten, 30 Tage gültig. Die zweite passt am besten.\n"
        "email|Dank für die schnelle Lieferung|Alles kam einen Tag früher. Dieselbe Menge soll jedes Quartal kommen.\n"
        "meeting|Vorführung im Werk|Vier Personen dabei. Die Werksleitung fragte nach Wartung und Ersatzteilen.\n"
        "visit|Rundgang durch das Lager|Alte Messgeräte an drei Toren; der Austausch wäre ein Projekt für den Sommer.\n"
        "letter|Unterschriebener Rahmenvertrag eingegangen|Beide Ausfertigungen unterschrieben, eine ging per "
        "Einschreiben zurück.\n"
        "call|Nicht erreicht, Nachricht hinterlassen|Anrufbeantworter. Am Donnerstagvormittag noch einmal versuchen.",
        "complaint|Anzeige zeigt falsche Werte|Seit der letzten Aktualisierung liegen die Werte zehn Prozent zu "
        "hoch.|Wir haben den Messkopf getauscht und die Einstellung gemeinsam am Telefon geprüft.\n"
        "complaint|Lieferung zwei Wochen zu spät|Die Anlage stand, weil die zugesagten Teile fehlten.|Das erste Paket "
        "ging verloren. Die Fracht haben wir erstattet.\n"
        "service_request|Jährliche Kalibrierung fällig|Bitte schicken Sie in der zweiten Monatshälfte jemanden "
        "vorbei.|Termin erledigt, die Zertifikate kamen per E-Mail.\n"
        "product_return|Falsches Kabel im Karton|Im Karton lag das kurze statt des langen Kabels.|Das richtige Kabel "
        "ging am selben Tag hinaus.\n"
        "information_request|Welche Ersatzteile sollten wir vorhalten?|Wir möchten Teile für zwei Jahre auf Lager "
        "legen.|Liste der empfohlenen Ersatzteile mit Preisen geschickt.",
        "call|Nachfragen, wie der Probebetrieb läuft\nemail|Überarbeitetes Angebot "
        "schicken\nmeeting|Jahresgespräch\nvisit|Einbau ansehen\ntodo|Vertrag vorbereiten",
        "Am besten vormittags anrufen. Entscheidet gemeinsam mit der Werksleitung.\nVergleicht uns mit einem anderen "
        "Anbieter; Service zählt mehr als der Preis."},
    {"fr",
        "call|Demande du nouveau tarif|Souhaite les prix avant la clôture du budget. Livraison en deux fois si "
        "possible.\n"
        "call|Point sur l’essai|L’appareil fonctionne bien. L’équipe veut encore deux semaines.\n"
        "email|Offre envoyée|Trois variantes, valables 30 jours. La deuxième convient le mieux.\n"
        "meeting|Démonstration à l’usine|Quatre participants. Questions sur l’entretien et les pièces de rechange.\n"
        "visit|Visite de l’entrepôt|Trois vieux appareils à remplacer, projet possible pour l’été.\n"
        "email|Remerciements pour la livraison rapide|Tout est arrivé un jour plus tôt.\n"
        "call|Absente, message laissé|Rappeler jeudi matin.",
        "complaint|L’écran affiche de fausses valeurs|Depuis la mise à jour les valeurs sont trop hautes de dix pour "
        "cent.|Le capteur a été remplacé et le réglage vérifié ensemble.\n"
        "service_request|Étalonnage annuel|Merci d’envoyer un technicien dans la deuxième moitié du mois.|Visite "
        "faite, certificats envoyés.\n"
        "product_return|Mauvais câble dans le carton|Le câble court au lieu du long.|Le bon câble est parti le jour "
        "même.\n"
        "information_request|Quelles pièces garder en stock ?|Nous voulons un stock pour deux ans.|Liste des pièces "
        "conseillées envoyée avec les prix.",
        "call|Demander des nouvelles de l’essai\nemail|Envoyer l’offre révisée\nmeeting|Bilan annuel\ntodo|Préparer le "
        "contrat",
        "Préfère être appelée le matin.\nCompare avec un autre fournisseur ; le service compte plus que le prix."},
    {"es",
        "call|Pidió la nueva lista de precios|Necesita los precios antes de cerrar el presupuesto. Prefiere la entrega "
        "en dos partes.\n"
        "call|Seguimiento de la prueba|El equipo funciona bien. Quieren dos semanas más.\n"
        "email|Oferta enviada|Tres opciones, válidas 30 días. La segunda es la que mejor encaja.\n"
        "meeting|Demostración en la planta|Cuatro asistentes. Preguntaron por el mantenimiento y los repuestos.\n"
        "visit|Recorrido por el almacén|Hay tres aparatos viejos que cambiar; proyecto para el verano.\n"
        "email|Agradecimiento por la entrega rápida|Todo llegó un día antes.\n"
        "call|No contestó, dejé un mensaje|Volver a llamar el jueves por la mañana.",
        "complaint|La pantalla muestra valores erróneos|Desde la última actualización los valores son un diez por "
        "ciento más altos.|Cambiamos el sensor y revisamos juntos el ajuste.\n"
        "service_request|Calibración anual|Envíen un técnico en la segunda mitad del mes, por favor.|Visita realizada, "
        "certificados enviados.\n"
        "product_return|Cable equivocado en la caja|Venía el cable corto en lugar del largo.|El cable correcto salió "
        "el mismo día.\n"
        "information_request|¿Qué repuestos debemos tener?|Queremos tener piezas para dos años.|Enviada la lista de "
        "repuestos con precios.",
        "call|Preguntar cómo va la prueba\nemail|Enviar la oferta revisada\nmeeting|Reunión anual\ntodo|Preparar el "
        "contrato",
        "Mejor llamar por la mañana.\nNos compara con otro proveedor; importa más el servicio que el precio."},
    {"pt",
        "call|Pediu a nova tabela de preços|Precisa dos preços antes de fechar o orçamento.\n"
        "email|Proposta enviada|Três opções, válidas por 30 dias.\n"
        "meeting|Demonstração na fábrica|Quatro participantes. Perguntas sobre manutenção e peças.\n"
        "visit|Visita ao depósito|Três aparelhos antigos para trocar; projeto para o verão.\n"
        "call|Não atendeu, deixei recado|Ligar de novo na quinta de manhã.",
        "complaint|O visor mostra valores errados|Desde a atualização os valores estão dez por cento altos.|Trocamos o "
        "sensor e conferimos o ajuste juntos.\n"
        "service_request|Calibração anual|Por favor, enviem um técnico na segunda quinzena.|Visita feita, certificados "
        "enviados.\n"
        "product_return|Cabo errado na caixa|Veio o cabo curto em vez do longo.|O cabo certo saiu no mesmo dia.\n"
        "information_request|Quais peças devemos ter em estoque?|Queremos peças para dois anos.|Lista enviada com "
        "preços.",
        "call|Perguntar como vai o teste\nemail|Enviar a proposta revista\ntodo|Preparar o contrato",
        "Prefere ligações de manhã.\nO serviço conta mais que o preço."},
    {"pl",
        "call|Prośba o nowy cennik|Potrzebuje cen przed zamknięciem budżetu.\n"
        "email|Oferta wysłana|Trzy warianty, ważne 30 dni.\n"
        "meeting|Prezentacja w zakładzie|Cztery osoby. Pytania o serwis i części.\n"
        "visit|Obchód magazynu|Trzy stare przyrządy do wymiany, projekt na lato.\n"
        "call|Nie odebrał, zostawiona wiadomość|Zadzwonić ponownie w czwartek rano.",
        "complaint|Wyświetlacz pokazuje złe wartości|Po aktualizacji wartości są o dziesięć procent za "
        "wysokie.|Wymieniliśmy czujnik i sprawdziliśmy ustawienia.\n"
        "service_request|Coroczna kalibracja|Prosimy o technika w drugiej połowie miesiąca.|Wizyta odbyta, certyfikaty "
        "wysłane.\n"
        "product_return|Zły kabel w pudełku|Był krótki zamiast długiego.|Właściwy kabel wysłano tego samego dnia.\n"
        "information_request|Jakie części trzymać w magazynie?|Chcemy mieć części na dwa lata.|Lista z cenami wysłana.",
        "call|Zapytać o przebieg testu\nemail|Wysłać poprawioną ofertę\ntodo|Przygotować umowę",
        "Najlepiej dzwonić rano.\nObsługa liczy się bardziej niż cena."},
    {"tr",
        "call|Yeni fiyat listesini istedi|Bütçe kapanmadan fiyatlara ihtiyacı var.\n"
        "email|Teklif gönderildi|Üç seçenek, 30 gün geçerli.\n"
        "meeting|Fabrikada tanıtım|Dört kişi katıldı. Bakım ve yedek parça soruldu.\n"
        "visit|Depo gezildi|Üç eski cihaz değişecek; yaz için bir proje.\n"
        "call|Ulaşılamadı, mesaj bırakıldı|Perşembe sabahı yeniden ara.",
        "complaint|Ekran yanlış değer gösteriyor|Güncellemeden sonra değerler yüzde on yüksek.|Algılayıcı "
        "değiştirildi, ayar birlikte denetlendi.\n"
        "service_request|Yıllık kalibrasyon|Ayın ikinci yarısında bir teknisyen gönderin.|Ziyaret yapıldı, belgeler "
        "gönderildi.\n"
        "product_return|Kutudan yanlış kablo çıktı|Uzun yerine kısa kablo vardı.|Doğru kablo aynı gün gönderildi.\n"
        "information_request|Hangi yedek parçaları bulunduralım?|İki yıllık parça tutmak istiyoruz.|Fiyatlı liste "
        "gönderildi.",
        "call|Denemenin nasıl gittiğini sor\nemail|Yeni teklifi gönder\ntodo|Sözleşmeyi hazırla",
        "Sabah aranmayı tercih ediyor.\nHizmet fiyattan daha önemli."},
};

} // namespace

std::span<const DemoTexts> demoTextsWest()
{
    return west;
}

} // namespace crm
