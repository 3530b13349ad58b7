"""The values that pass between layers: pages, articles, listings, rejections, records; no behaviour beyond that.

`Page` is what every source yields and every parser reads. `Article` is a page as found: raw strings, each
with the rule that found it, candidates in order of trust. `Record` is what is exported: schema `kronika/1`,
described field by field below; the JSON Schema and the documentation are generated from these types.
"""

from crawler.items.article import (
    Anchor,
    Article,
    ArticlePage,
    Body,
    FileLink,
    Found,
    Listing,
    Picture,
    Rejection,
    RejectionReason,
)
from crawler.items.page import (
    ListingItem,
    Page,
    PageKind,
    Source,
)
from crawler.items.record import (
    CONTENT_FIELDS,
    SCHEMA,
    Attachment,
    Capture,
    DatePrecision,
    FileCapture,
    GalleryItem,
    Image,
    Link,
    LinkType,
    OwnCapture,
    Record,
    Status,
    Text,
    decode_record,
    encode_record,
)
from crawler.items.site import (
    Era,
    Site,
)

__all__ = [
    "CONTENT_FIELDS",
    "SCHEMA",
    "Anchor",
    "Article",
    "ArticlePage",
    "Attachment",
    "Body",
    "Capture",
    "DatePrecision",
    "Era",
    "FileCapture",
    "FileLink",
    "Found",
    "GalleryItem",
    "Image",
    "Link",
    "LinkType",
    "Listing",
    "ListingItem",
    "OwnCapture",
    "Page",
    "PageKind",
    "Picture",
    "Record",
    "Rejection",
    "RejectionReason",
    "Site",
    "Source",
    "Status",
    "Text",
    "decode_record",
    "encode_record",
]
